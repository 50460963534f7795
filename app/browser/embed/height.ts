/** Tells the site around a framed page how high it is, whenever that changes: only a number, so anybody may hear it. */
const say = () => {
  parent.postMessage({ brinkHeight: document.body.getBoundingClientRect().height }, "*");
};
new ResizeObserver(say).observe(document.body);

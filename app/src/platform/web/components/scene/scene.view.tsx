import type { ReactElement } from "react";

type PersonProps = { readonly x: number; readonly y: number; readonly tone: string; readonly scale?: number };

/** People talking on a village green, in the municipality's own colours. Decorates; says nothing that is not in the text. */
export function Scene(): ReactElement {
  return (
    <svg className="brink-scene" viewBox="0 34 480 300" aria-hidden="true" focusable="false">
      <circle className="brink-scene__sun" cx="386" cy="74" r="36" />
      <path
        className="brink-scene__far"
        d="M8 232c20-46 52-52 76-40 14-34 62-40 84-12 22-30 70-32 92-4 24-26 66-24 84 6 22-18 58-12 72 14 24-8 46 8 56 36z"
      />
      <Houses />
      <ellipse className="brink-scene__green" cx="240" cy="272" rx="232" ry="58" />
      <path
        className="brink-scene__path"
        d="M196 330c6-30 30-44 74-52s84-20 96-42l18 2c-8 32-48 46-92 56s-58 20-60 36z"
      />
      <Tree x={92} y={268} size={0.72} />
      <Tree x={232} y={286} size={1.25} />
      <Tree x={428} y={262} size={0.6} />
      <People />
    </svg>
  );
}

function Houses(): ReactElement {
  return (
    <g>
      <path className="brink-scene__house-b" d="M52 240v-62l34-28 34 28v62z" />
      <path className="brink-scene__house-a" d="M120 240V150h9v-11h9v-11h9v-11h16v11h9v11h9v11h9v90z" />
      <path className="brink-scene__house-c" d="M286 240v-56l14-18h58l14 18v56z" />
      <path className="brink-scene__house-a" d="M372 240V128l15-42 15 42v112z" />
      <path className="brink-scene__house-b" d="M402 240v-50l27-24 27 24v50z" />
      <path
        className="brink-scene__window"
        d="M68 190h12v16H68zM92 190h12v16H92zM134 160h12v18h-12zM164 160h12v18h-12zM134 194h12v18h-12zM164 194h12v46h-12zM300 192h12v22h-12zM324 192h12v22h-12zM346 192h12v22h-12zM382 140h10v16h-10zM416 196h10v14h-10zM434 196h10v14h-10z"
      />
      <path className="brink-scene__door" d="M80 216h13v24H80zM324 222h13v18h-13z" />
    </g>
  );
}

function Tree({ x, y, size }: { readonly x: number; readonly y: number; readonly size: number }): ReactElement {
  return (
    <g transform={`translate(${x} ${y}) scale(${size})`}>
      <path className="brink-scene__trunk" d="M-5 0v-52h10V0z" />
      <circle className="brink-scene__crown" cx="-24" cy="-66" r="27" />
      <circle className="brink-scene__crown" cx="25" cy="-64" r="28" />
      <circle className="brink-scene__crown" cx="0" cy="-92" r="36" />
      <path className="brink-scene__light" d="M-14 -112a26 26 0 0 1 22 -8M-40 -74a18 18 0 0 1 8 -14" />
    </g>
  );
}

function People(): ReactElement {
  return (
    <g>
      <Person x={142} y={298} tone="a" />
      <Person x={168} y={306} tone="b" scale={0.8} />
      <path
        className="brink-scene__bubble"
        d="M106 208h44a8 8 0 0 1 8 8v18a8 8 0 0 1-8 8h-6l-6 10-8-10h-24a8 8 0 0 1-8-8v-18a8 8 0 0 1 8-8z"
      />
      <path className="brink-scene__words" d="M110 220h36M110 230h22" />
      <Person x={308} y={308} tone="c" />
      <Person x={338} y={302} tone="a" />
      <Person x={362} y={312} tone="b" scale={0.7} />
      <path
        className="brink-scene__bubble"
        d="M334 208h40a8 8 0 0 1 8 8v16a8 8 0 0 1-8 8h-20l-9 11-5-11h-6a8 8 0 0 1-8-8v-16a8 8 0 0 1 8-8z"
      />
      <path className="brink-scene__words" d="M338 220h32M338 229h20" />
    </g>
  );
}

function Person({ x, y, tone, scale = 1 }: PersonProps): ReactElement {
  return (
    <g className={`brink-scene__person-${tone}`} transform={`translate(${x} ${y}) scale(${scale})`}>
      <path d="M-12 0v-17a12 12 0 0 1 24 0V0z" />
      <circle cx="0" cy="-39" r="8.5" />
    </g>
  );
}

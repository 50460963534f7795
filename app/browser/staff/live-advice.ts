/** One file with two roles: on a page it defines the element, in the worker that the element starts it ranks. */
import { answerQuestions } from "./live-advice/answer-questions.ts";
import { defineLiveAdvice } from "./live-advice/define.ts";

if (typeof document === "undefined") answerQuestions();
else defineLiveAdvice(import.meta.url);

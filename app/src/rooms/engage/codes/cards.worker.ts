import { answerOnThread } from "../../../platform/threads/answer-on-thread.ts";
import { cardsPdf } from "./cards-pdf.ts";

answerOnThread(cardsPdf);

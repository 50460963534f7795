import { walkMainJob } from "./main-job/walk.ts";

walkMainJob({ title: "Oversteken bij De Regenboog", javaScript: false });

import { walkMainJob } from "./main-job/walk.ts";

// In a file of its own, so that both walks can be taken at the same time.
walkMainJob({ title: "Oversteken bij De Vlinder", javaScript: true });

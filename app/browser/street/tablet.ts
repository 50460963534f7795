import { defineStreet } from "./parts/define.ts";

defineStreet();

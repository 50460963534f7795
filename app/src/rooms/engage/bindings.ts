import type { Method } from "../../platform/define/method.ts";
import type { Catalogue } from "../../platform/i18n/translator.ts";
import type { SsoBindings } from "../identity/room.ts";
import type { TrajectoryLink } from "../trajectories/room.ts";
import type { PushBindings } from "./following/push/bindings.ts";
import type { AddressSearch } from "./places/address-search.ts";
import type { BoundarySource } from "./places/boundary-source.ts";
import type { QuestionBindings } from "./questions/bindings.ts";
import type { WebhookBindings } from "./webhooks/bindings.ts";

/** What this room has to be told. */
export type EngageBindings = {
  /** Where addresses are looked up; nowhere when absent. */
  readonly addresses?: AddressSearch;
  /** Lets whoever tries Brink see what signing in looks like, which the demo has no broker for. */
  readonly demo?: boolean;
  /** Where municipalities lie; nobody knows when absent. */
  readonly boundaries?: BoundarySource;
  readonly methods: readonly Method[];
  /** All words of all rooms, for letters; asked when needed, because they are joined after the rooms are made. */
  readonly words: () => Catalogue;
  /** BASE_URL: where a link in a letter begins. */
  readonly baseUrl: string;
  /** Pages of all rooms about the same trajectory, for the row of links above the register; asked when needed. */
  readonly links?: () => readonly TrajectoryLink[];
};

/** What `rooms.ts` binds for all parts of this room; the methods it has itself. */
export type EngageRoomBindings = Omit<EngageBindings, "methods"> &
  PushBindings &
  QuestionBindings &
  WebhookBindings &
  SsoBindings;

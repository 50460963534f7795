import type { Sheet } from "../../../platform/files/xlsx.ts";
import { dayOf } from "../../trajectories/room.ts";
import { dueOn, promiseState } from "../domain/stakeholders.ts";
import { contactWords, wayWords } from "../views/stakeholder-words.ts";
import type { Reading } from "../views/words.ts";
import type { PlannedGuide } from "./planned-guide.ts";

/** Who stands on the map, when they were spoken with and what was promised; none when nobody stands on it. */
export function stakeholderSheets(reading: Reading, planned: PlannedGuide): readonly Sheet[] {
  return planned.stakeholders.length === 0 ? [] : [mapSheet(reading, planned), contactsSheet(reading, planned)];
}

function mapSheet(reading: Reading, { stakeholders }: PlannedGuide): Sheet {
  const { t } = reading.frame;
  return {
    name: t("choose.stakeholders.title"),
    rows: [
      ["who", "stake", "affected", "influence", "way", "caretaker", "last"].map((name) =>
        t(`choose.stakeholders.column.${name}`),
      ),
      ...stakeholders.map((one) => [
        ...[one.name, one.stake],
        ...[one.affected, one.influence].map((level) => t(`choose.stakeholder.level.${level ?? "none"}`)),
        ...[wayWords(reading, one), one.caretaker, one.contacts[0]?.on ?? t("choose.stakeholders.neverSpoken")],
      ]),
    ],
  };
}

/** A contact a row, with its promise, for when it is, and how it stands. What was said stays in Brink, where it can be erased. */
function contactsSheet({ frame }: Reading, { stakeholders }: PlannedGuide): Sheet {
  const { t } = frame;
  const today = dayOf(frame.now);
  return {
    name: t("choose.contact.log"),
    rows: [
      [
        t("choose.stakeholders.column.who"),
        ...["on", "promise", "for", "state"].map((name) => t(`choose.contact.column.${name}`)),
      ],
      ...stakeholders.flatMap(({ name, contacts }) =>
        contacts.map(({ on, promise }) => [
          ...[name, on],
          ...(promise === undefined
            ? ["", "", ""]
            : [
                contactWords(frame, promise.text),
                dueOn(promise),
                t(`choose.promise.state.${promiseState(promise, today)}`),
              ]),
        ]),
      ),
    ],
  };
}

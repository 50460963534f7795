import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue, formValues } from "../../../../platform/define/frame.ts";
import { CheckboxField } from "../../../../platform/web/components/checkbox-field/checkbox-field.view.tsx";
import { CheckboxGroup } from "../../../../platform/web/components/checkbox-group/checkbox-group.view.tsx";
import { FileField } from "../../../../platform/web/components/file-field/file-field.view.tsx";
import { TextArea } from "../../../../platform/web/components/text-area/text-area.view.tsx";
import { TextField } from "../../../../platform/web/components/text-field/text-field.view.tsx";
import { InEveryLanguage } from "../../../../platform/web/in-every-language.view.tsx";
import { languageName } from "../../../tenancy/room.ts";
import type { Layer } from "../domain.ts";
import { limits } from "../domain.ts";

type Props = { readonly layer?: Layer | undefined; readonly frame: Frame };

/** What a layer is called and what it shows, in the municipality's languages. */
export function LayerWordFields({ layer, frame }: Props): ReactElement {
  const { t, lang } = frame;
  return (
    <>
      <InEveryLanguage
        frame={frame}
        stem="name"
        before={(code) => layer?.name[code]}
        field={(given) => (
          <TextField
            {...given}
            label={t("engage.layer.staff.name", { language: languageName(given.lang, lang) })}
            description={given.lang === "nl" ? t("engage.layer.staff.nameHelp") : undefined}
            optionalText={given.lang === "nl" ? undefined : t("engage.optional")}
            required={given.lang === "nl"}
          />
        )}
      />
      <InEveryLanguage
        frame={frame}
        stem="explanation"
        before={(code) => layer?.explanation[code]}
        field={(given) => (
          <TextArea
            {...given}
            rows={4}
            label={t("engage.layer.staff.explanation", { language: languageName(given.lang, lang) })}
            description={given.lang === "nl" ? t("engage.layer.staff.explanationHelp") : undefined}
            optionalText={given.lang === "nl" ? undefined : t("engage.optional")}
            required={given.lang === "nl"}
          />
        )}
      />
    </>
  );
}

/** A browser does not give a file back to a form that was refused. */
export function afterRefusal({ t, form }: Frame, help: string): string {
  return form.errors.length > 0 ? `${t("engage.layer.staff.fileAgain")} ${help}` : help;
}

/** The file, and which of its properties is the name of what lies in it. */
export function GeoJsonFields({ layer, frame }: Props): ReactElement {
  const { t } = frame;
  const { shapes, points, bytes } = limits;
  return (
    <>
      <FileField
        name="file"
        label={t("engage.layer.staff.file")}
        description={afterRefusal(
          frame,
          t("engage.layer.staff.fileHelp", { shapes, points, megabytes: bytes / 1024 / 1024 }),
        )}
        accept=".geojson,.json,application/geo+json,application/json"
        error={fieldError(frame, "file")}
        required
      />
      <TextField
        name="nameProperty"
        label={t("engage.layer.staff.nameProperty")}
        description={t("engage.layer.staff.namePropertyHelp")}
        value={formValue(frame, "nameProperty", layer?.nameProperty)}
        error={fieldError(frame, "nameProperty")}
        optionalText={t("engage.optional")}
        width="medium"
      />
      <div className="stack">
        <CheckboxField
          name="unnamed"
          label={t("engage.layer.staff.unnamed")}
          checked={formValues(frame, "unnamed", layer?.nameProperty === "" ? ["on"] : []).includes("on")}
        />
        <SuspectNames frame={frame} />
      </div>
    </>
  );
}

/** Names that look like data of people, each to be kept with a tick; nothing as long as there are none. */
function SuspectNames({ frame }: Pick<Props, "frame">): ReactElement | null {
  const { t, form } = frame;
  const told = form.errors.flatMap(({ field, params }) => (field === "keptNames" ? (params?.["name"] ?? []) : []));
  const names = told.length > 0 ? told.map(String) : (form.values["shownNames"] ?? []);
  if (names.length === 0) return null;
  return (
    <>
      {names.map((name) => (
        <input type="hidden" name="shownNames" value={name} key={name} />
      ))}
      <CheckboxGroup
        name="keptNames"
        label={t("engage.layer.staff.keptNames")}
        description={t("engage.layer.staff.keptNamesHelp")}
        options={names.map((name) => ({ value: name, label: name }))}
        values={formValues(frame, "keptNames")}
        error={fieldError(frame, "keptNames")}
      />
    </>
  );
}

import { pickText } from "../../../kernel/localized.ts";
import { langOf } from "../../../platform/i18n/said.ts";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { trajectorySection } from "../../trajectories/room.ts";
import { mapHref } from "../paths.ts";
import { layersOf } from "./reader.ts";

/** On the public page: that there is a map with what it is about, also before anybody sent anything. */
export const layersSection = trajectorySection({
  side: "resident",
  order: 90,
  async load(work, { id, slug }) {
    const layers = await layersOf(work, id);
    return layers.length === 0 ? undefined : { slug, layers };
  },
  view: ({ slug, layers }, frame) => (
    <section className="stack stack--close">
      <Heading level={2}>{frame.t("engage.layer.section")}</Heading>
      <ul>
        {layers.map(({ id, name }) => {
          const said = pickText(name, frame.lang);
          return (
            <li key={id}>
              <span {...langOf(frame, said)}>{said.text}</span>
            </li>
          );
        })}
      </ul>
      <ActionGroup>
        <ButtonLink variant="secondary" href={mapHref(slug)} pictogram="map">
          {frame.t("engage.layer.openMap")}
        </ButtonLink>
      </ActionGroup>
    </section>
  ),
});

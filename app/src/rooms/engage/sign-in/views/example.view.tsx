import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { Alert } from "../../../../platform/web/components/alert/alert.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { brokerHref } from "../../../identity/room.ts";
import type { SignInWay } from "../offered.ts";
import { partyWords } from "../paths.ts";
import { SignedIn, SignInWays } from "./sign-in.view.tsx";

type Props = { readonly chosen: "persoon" | "organisatie" | undefined; readonly frame: Frame };

const ways: readonly SignInWay[] = [
  { party: "person", name: "DigiD" },
  { party: "organisation", name: "eHerkenning" },
];

/** What stands at the end of a form, and what follows, where there is no broker: the step between is told. */
export function ExampleView({ chosen, frame }: Props): ReactElement {
  const { t } = frame;
  const way = ways.find(({ party }) => partyWords[party] === chosen);
  return (
    <div className="wrap wrap--narrow stack stack--loose">
      <Heading level={1}>{t("engage.signIn.example.title")}</Heading>
      <Alert type="info" signLabel={t("engage.sign.info")}>
        {t("engage.signIn.example.text")}
      </Alert>
      {way ? (
        <>
          <p>{t("engage.signIn.example.there", { name: way.name })}</p>
          <SignedIn way={way} frame={frame} />
          <p>{t("engage.signIn.example.then")}</p>
          <p>
            <a href={brokerHref.example}>{t("engage.signIn.example.again")}</a>
          </p>
        </>
      ) : (
        <SignInWays
          ways={ways}
          hrefOf={(party) => `${brokerHref.example}?gekozen=${partyWords[party]}`}
          frame={frame}
        />
      )}
    </div>
  );
}

import type { ComponentExamples } from "./example.ts";
import { actionGroupExamples } from "./action-group/action-group.examples.tsx";
import { alertExamples } from "./alert/alert.examples.tsx";
import { barChartExamples } from "./bar-chart/bar-chart.examples.tsx";
import { breadcrumbExamples } from "./breadcrumb/breadcrumb.examples.tsx";
import { buttonExamples } from "./button/button.examples.tsx";
import { cardExamples } from "./card/card.examples.tsx";
import { cardGridExamples } from "./card-grid/card-grid.examples.tsx";
import { checkboxFieldExamples } from "./checkbox-field/checkbox-field.examples.tsx";
import { checkboxGroupExamples } from "./checkbox-group/checkbox-group.examples.tsx";
import { dateFieldExamples } from "./date-field/date-field.examples.tsx";
import { definitionListExamples } from "./definition-list/definition-list.examples.tsx";
import { detailsExamples } from "./details/details.examples.tsx";
import { emblemExamples } from "./emblem/emblem.examples.tsx";
import { emptyStateExamples } from "./empty-state/empty-state.examples.tsx";
import { errorSummaryExamples } from "./error-summary/error-summary.examples.tsx";
import { explainerExamples } from "./explainer/explainer.examples.tsx";
import { fieldsetExamples } from "./fieldset/fieldset.examples.tsx";
import { fileFieldExamples } from "./file-field/file-field.examples.tsx";
import { formExamples } from "./form/form.examples.tsx";
import { formFieldExamples } from "./form-field/form-field.examples.tsx";
import { headingExamples } from "./heading/heading.examples.tsx";
import { heroExamples } from "./hero/hero.examples.tsx";
import { languageBadgeExamples } from "./language-badge/language-badge.examples.tsx";
import { languageSwitchExamples } from "./language-switch/language-switch.examples.tsx";
import { navigationExamples } from "./navigation/navigation.examples.tsx";
import { numberFieldExamples } from "./number-field/number-field.examples.tsx";
import { pageFooterExamples } from "./page-footer/page-footer.examples.tsx";
import { pageHeaderExamples } from "./page-header/page-header.examples.tsx";
import { paginationExamples } from "./pagination/pagination.examples.tsx";
import { pictogramExamples } from "./pictogram/pictogram.examples.tsx";
import { progressStepsExamples } from "./progress-steps/progress-steps.examples.tsx";
import { quoteExamples } from "./quote/quote.examples.tsx";
import { radarChartExamples } from "./radar-chart/radar-chart.examples.tsx";
import { radioGroupExamples } from "./radio-group/radio-group.examples.tsx";
import { readAloudExamples } from "./read-aloud/read-aloud.examples.tsx";
import { sceneExamples } from "./scene/scene.examples.tsx";
import { scoreBarExamples } from "./score-bar/score-bar.examples.tsx";
import { selectFieldExamples } from "./select-field/select-field.examples.tsx";
import { skipLinkExamples } from "./skip-link/skip-link.examples.tsx";
import { spotlightExamples } from "./spotlight/spotlight.examples.tsx";
import { statExamples } from "./stat/stat.examples.tsx";
import { statusBadgeExamples } from "./status-badge/status-badge.examples.tsx";
import { subnavExamples } from "./subnav/subnav.examples.tsx";
import { tableExamples } from "./table/table.examples.tsx";
import { textAreaExamples } from "./text-area/text-area.examples.tsx";
import { textFieldExamples } from "./text-field/text-field.examples.tsx";
import { timelineExamples } from "./timeline/timeline.examples.tsx";

/** Every component with its examples: what the gallery shows and the axe test opens. */
export const allExamples: readonly ComponentExamples[] = [
  actionGroupExamples,
  alertExamples,
  barChartExamples,
  breadcrumbExamples,
  buttonExamples,
  cardExamples,
  cardGridExamples,
  checkboxFieldExamples,
  checkboxGroupExamples,
  dateFieldExamples,
  definitionListExamples,
  detailsExamples,
  emblemExamples,
  emptyStateExamples,
  errorSummaryExamples,
  explainerExamples,
  fieldsetExamples,
  fileFieldExamples,
  formExamples,
  formFieldExamples,
  headingExamples,
  heroExamples,
  languageBadgeExamples,
  languageSwitchExamples,
  navigationExamples,
  numberFieldExamples,
  pageFooterExamples,
  pageHeaderExamples,
  paginationExamples,
  pictogramExamples,
  progressStepsExamples,
  quoteExamples,
  radarChartExamples,
  radioGroupExamples,
  readAloudExamples,
  sceneExamples,
  scoreBarExamples,
  selectFieldExamples,
  skipLinkExamples,
  spotlightExamples,
  statExamples,
  statusBadgeExamples,
  subnavExamples,
  tableExamples,
  textAreaExamples,
  textFieldExamples,
  timelineExamples,
];

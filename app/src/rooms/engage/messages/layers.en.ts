import type { Messages } from "../../../platform/define/room.ts";

/** What lies under the places on the map. */
export const layersEn: Messages = {
  "engage.map.layers": "What do you see on the map?",
  "engage.map.layerAway": "We cannot show this just now. It is in the list.",
  "engage.layer.title": "Layers on the map",
  "engage.layer.section": "The plan on the map",
  "engage.layer.openMap": "See the map",
  "engage.layer.unnamed": "Part {number, number}",
  "engage.layer.count": "{count, plural, one {One part} other {# parts}}",
  "engage.layer.all": "See all {count, number} parts in a list",
  "engage.layer.planAlt": "Drawing: {name}. It is explained above.",
  "engage.layer.planWhole": "See the drawing in large",
  "engage.layer.planBeside": "This drawing does not lie on the map.",
  "engage.layer.changed": "Last changed on {on}.",
  "engage.layer.redrawn": "Please note: this changed on {on}. Who chose a place before saw the plan as it was then.",
  "engage.layer.toMap": "To the map with all places",

  "engage.layer.staff.lead":
    "Show residents what the plan is about. Choose a file with lines, areas or points. It then lies under the places on the map, also when somebody points out a place.",
  "engage.layer.staff.none": "There are no layers yet.",
  "engage.layer.staff.column.layer": "Layer",
  "engage.layer.staff.column.holds": "What is in it",
  "engage.layer.staff.column.changed": "Changed",
  "engage.layer.staff.column.order": "Order",
  "engage.layer.staff.raise": "Move up",
  "engage.layer.staff.raiseOf": "Move up: {name}",
  "engage.layer.staff.add": "Add a layer",
  "engage.layer.staff.addNow": "Put it on the map",
  "engage.layer.staff.public":
    "Is the trajectory open already? Then everybody sees the layer at once. Otherwise only the team sees it, until the trajectory opens.",
  "engage.layer.staff.name": "Name in {language}",
  "engage.layer.staff.nameHelp": "Short and plain, for example: New trees.",
  "engage.layer.staff.explanation": "Explanation in {language}",
  "engage.layer.staff.explanationHelp":
    "Say in plain words what can be seen, and where it is. Whoever cannot see the map has only this explanation.",
  "engage.layer.staff.file": "GeoJSON file",
  "engage.layer.staff.fileHelp":
    "At most {megabytes, number} MB, {shapes, number} parts and {points, number} points. Coordinates in degrees (WGS84) or in metres of the Dutch grid (RD). Ask your colleagues of geo-information for it.",
  "engage.layer.staff.nameProperty": "What is the field with the name called in the file?",
  "engage.layer.staff.namePropertyHelp":
    "Leave this empty when the field is simply called “naam” or “name”. We keep this field alone. Do not choose one with data of people in it.",
  "engage.layer.staff.unnamed": "Use no names. The parts are then called Part 1, Part 2 and so on.",
  "engage.layer.staff.keptNames": "Which of these names may everybody read?",
  "engage.layer.staff.keptNamesHelp":
    "Tick only what may stand on the map. The other parts stand there too, but without a name.",
  "engage.layer.staff.asPublic": "See the layer as residents do",
  "engage.layer.staff.outside":
    "{count, plural, one {One of the {all, number} parts lies outside the municipality.} other {# of the {all, number} parts lie outside the municipality.}} Is that right? Then there is nothing to do. Is it not? Then choose another file.",
  "engage.layer.staff.aPlan": "A drawing on the map",
  "engage.layer.staff.aPlanBeside": "A drawing beside the map",
  "engage.layer.staff.addPlan": "Add a drawing or plan",
  "engage.layer.staff.addPlanNow": "Save the drawing",
  "engage.layer.staff.plan": "Drawing",
  "engage.layer.staff.planHelp":
    "PNG, JPEG, WebP or PDF, at most {megabytes, number} MB. We draw it anew, large enough to be read. We do not keep the file itself.",
  "engage.layer.staff.planSame": "(leave empty for the same drawing)",
  "engage.layer.staff.page": "Which page of the PDF?",
  "engage.layer.staff.pageHelp": "Only needed when the PDF has several pages.",
  "engage.layer.staff.where": "Where does the drawing belong on the map?",
  "engage.layer.staff.whereHelp":
    "The north has to be at the top. Ask who drew it for the coordinates of two corners: in degrees (52.22060, 6.89370) or in metres of the Dutch grid (258000 471000). You do not know them? Leave them empty. The drawing then stands under the map.",
  "engage.layer.staff.northWest": "Top left corner",
  "engage.layer.staff.northWestHelp": "The north-west of the drawing, its rim included.",
  "engage.layer.staff.southEast": "Bottom right corner",
  "engage.layer.staff.southEastHelp": "The south-east of the drawing, its rim included.",
  "engage.layer.staff.outsidePlan":
    "The drawing lies outside the municipality. Is that right? Then there is nothing to do. Is it not? Then choose another file.",
  "engage.layer.staff.changePlan": "Choose another drawing, or put it elsewhere",
  "engage.layer.staff.notice.addedPlan": "The drawing is saved. See whether it lies where it should.",
  "engage.layer.staff.notice.changedPlan": "The drawing is changed. See whether it lies where it should.",
  "engage.layer.staff.notice.changedBeside": "The drawing is changed. It does not lie on the map, but stands under it.",
  "engage.layer.staff.change": "Change the name or the explanation",
  "engage.layer.staff.changeNow": "Save the change",
  "engage.layer.staff.replace": "Choose another file",
  "engage.layer.staff.replaceNow": "Replace what is in it",
  "engage.layer.staff.remove": "Take this layer away",
  "engage.layer.staff.removeText": "The layer goes from the map and from the list. The places of residents stay.",
  "engage.layer.staff.removeNow": "Yes, take the layer away",
  "engage.layer.staff.notice.added": "The layer is on the map. See whether it lies where it should.",
  "engage.layer.staff.notice.changed": "The name and the explanation are saved.",
  "engage.layer.staff.notice.replaced": "The new file is on the map.",
  "engage.layer.staff.notice.raised": "The order is changed.",
  "engage.layer.staff.notice.removed": "The layer is gone.",
  "engage.layer.staff.refused.archived": "This trajectory is in the archive. Take it out of there first.",
  "engage.layer.staff.refused.full": "There are {max, number} layers already. Take one away first.",

  "engage.layer.staff.wrong.explanation":
    "Write down what can be seen. Whoever cannot see the map has only this explanation.",
  "engage.layer.staff.wrong.missing": "Choose a file.",
  "engage.layer.staff.wrong.tooBig":
    "This file is larger than {megabytes, number} MB. Leave only the area of the trajectory in it, or ask for fewer points.",
  "engage.layer.staff.wrong.spreadsheet": "This is a workbook. Ask for GeoJSON: that is one text file.",
  "engage.layer.staff.wrong.zip":
    "This is a zip. Unpack it and choose the GeoJSON file. Is there a shapefile in it? Ask for GeoJSON.",
  "engage.layer.staff.wrong.encoding": "We cannot read the letters in this file. Ask for GeoJSON in UTF-8.",
  "engage.layer.staff.wrong.empty": "There is nothing in this file. Choose another file.",
  "engage.layer.staff.wrong.json": "This is not JSON, or the file was broken off half-way. Ask for GeoJSON.",
  "engage.layer.staff.wrong.kind": "This is JSON, but not GeoJSON. It has to be a “FeatureCollection” or a “Feature”.",
  "engage.layer.staff.wrong.tooDeep": "We cannot read this file. Ask for a new GeoJSON file.",
  "engage.layer.staff.wrong.measure":
    "The coordinates in this file are in a system that we do not know. Ask for WGS84 (degrees) or RD (EPSG:28992).",
  "engage.layer.staff.wrong.swapped":
    "North and east are the wrong way round in this file. In GeoJSON the longitude (east, about 5) comes before the latitude (north, about 52). Ask for a new file.",
  "engage.layer.staff.wrong.tooBigPlan":
    "This file is larger than {megabytes, number} MB. Save the drawing with fewer pixels, or only the page that you need.",
  "engage.layer.staff.wrong.plan.heic": "This is a HEIC photo. Save it as a JPEG or PNG.",
  "engage.layer.staff.wrong.plan.kind": "This is no PNG, JPEG, WebP or PDF. Save the drawing as one of these.",
  "engage.layer.staff.wrong.plan.pixels":
    "This drawing has too many pixels. Save it smaller: 4,000 pixels wide is enough.",
  "engage.layer.staff.wrong.plan.broken": "This file is not whole. Save the drawing again.",
  "engage.layer.staff.wrong.plan.pdf":
    "We cannot draw this PDF. It is not whole, or too complicated. Save the drawing as a PNG.",
  "engage.layer.staff.wrong.plan.locked": "This PDF has a password. Save it without one and choose it again.",
  "engage.layer.staff.wrong.plan.busy": "We are drawing some for others. Try again in a minute.",
  "engage.layer.staff.wrong.plan.whichPage":
    "This PDF has {pages, number} pages. Type on which page the plan is, and choose the file again.",
  "engage.layer.staff.wrong.plan.noPage":
    "This page is not there. The PDF has {pages, plural, one {one page} other {# pages}}.",
  "engage.layer.staff.wrong.corner":
    "These are no coordinates in the Netherlands. Type them like this: 52.22060, 6.89370. Or like this: 258000 471000. Or leave both corners empty.",
  "engage.layer.staff.wrong.corners":
    "This corner does not lie to the right and below the other. Top left is the north-west, bottom right the south-east.",
  "engage.layer.staff.wrong.misfit":
    "The corners do not fit the shape of the drawing. Check the numbers. Is the north at the top?",
  "engage.layer.staff.wrong.tooManyShapes":
    "There are more than {max, number} parts in this file. Leave only the area of the trajectory in it.",
  "engage.layer.staff.wrong.tooManyPoints":
    "There are more than {max, number} points in this file. That is too heavy for an old phone. Ask for simpler lines, or a smaller area.",
  "engage.layer.staff.wrong.more": "And {count, plural, one {one more part} other {# more parts}} like this.",
  "engage.layer.staff.wrong.whichProperty":
    "In which field is the name? In the file are: {there}. Type one of them, or choose to use no names. Then choose the file again.",
  "engage.layer.staff.wrong.noProperty":
    "This property is not in the file. These are: {there}. Type one of them, and choose the file again.",
  "engage.layer.staff.wrong.personal":
    "These names may hold data of people. Tick what everybody may read, and choose the file again.",
  "engage.layer.staff.wrong.personalOne":
    "Part {number, number} is called “{name}”. That looks like {kind, select, phone {a telephone number} email {an e-mail address} bsn {a citizen service number} iban {a bank account number} plate {a number plate} other {an address}}.",
  "engage.layer.staff.wrong.personalMany":
    "{count, number} names may hold data of people. Choose another field for the name, or use no names. Then choose the file again.",
  "engage.layer.staff.wrong.shape.noGeometry": "Part {number, number} ({name}) has no place. Ask for a new file.",
  "engage.layer.staff.wrong.shape.geometryKind":
    "Part {number, number} ({name}) is no point, line or area, or a collection of these. Ask for a new file.",
  "engage.layer.staff.wrong.shape.point":
    "Part {number, number} ({name}) has a point that does not consist of two numbers. Ask for a new file.",
  "engage.layer.staff.wrong.shape.elsewhere":
    "Part {number, number} ({name}) does not lie in the Netherlands. Ask for a new file.",
  "engage.layer.staff.wrong.shape.fewPoints":
    "Part {number, number} ({name}) has too few points for a line or an area. Ask for a new file.",
  "engage.layer.staff.wrong.shape.open":
    "The edge of part {number, number} ({name}) is not closed. Ask for a new file.",
  "engage.layer.staff.fileAgain": "Choose the file again. Your browser does not remember it.",
  "engage.layer.staff.notice.planBeside":
    "The drawing is kept. It is not on the map yet, but below it. Do you want it on the map? Then fill in two corners.",
};

import type { Messages } from "../../../platform/define/room.ts";

export const shapeEn: Messages = {
  "engage.shape.line.draw": "Draw a line on the map",
  "engage.shape.area.draw": "Draw an area on the map",
  "engage.shape.line.how":
    "Set points along the way that you mean, from its beginning to its end. You can do that on the map, or below with addresses. From each point the line goes straight to the next.",
  "engage.shape.area.how":
    "Set points at the corners of the area, going round. You can do that on the map, or below with addresses. From the last point the edge goes back to the first by itself.",
  "engage.shape.line.yours": "Your line",
  "engage.shape.area.yours": "Your area",
  "engage.shape.line.small": "A line of {count, number} points, about {size, number} metres long",
  "engage.shape.line.large": "A line of {count, number} points, about {size, number} kilometres long",
  "engage.shape.area.small": "An area with {count, number} corners, about {size, number} square metres large",
  "engage.shape.area.large": "An area with {count, number} corners, about {size, number} square kilometres large",
  "engage.shape.begun": "Not finished yet: {count, plural, =0 {no points} one {one point} other {# points}}",
  "engage.shape.leaveOut": "Leave it out. Use only my own words.",
  "engage.shape.privacy":
    "Only the team sees exactly what you draw. Do you begin at your home? Then the team can see where you live. You may also begin a little further on. When nobody can take part any more, the results get squares of 500 by 500 metres. A square is there only when ten people or more drew there.",
  "engage.shape.points": "The points",
  "engage.shape.noPoints": "You have not set any points yet.",
  "engage.shape.earlier": "Up one place",
  "engage.shape.earlierOf": "Move point {number} up one place",
  "engage.shape.drop": "Remove",
  "engage.shape.dropOf": "Remove point {number}",
  "engage.shape.next": "Next point",
  "engage.shape.nextHow":
    "An address or street, for example Kerkstraat 14. Or coordinates, for example 52.22060, 6.89370.",
  "engage.shape.add": "Add a point",
  "engage.shape.which": "Which place do you mean?",
  "engage.shape.addThis": "Add: {place}",
  "engage.shape.done": "Finished drawing",
  "engage.shape.back": "Back without saving",
  "engage.shape.away":
    "We cannot show the map now. Look the points up below, or go back and describe it in your own words.",
  "engage.shape.drawing":
    "Map to draw on. Move the map with the arrow keys. Enter sets a point in the middle, Backspace removes the last point.",
  "engage.shape.addMiddle": "Set a point in the middle",
  "engage.shape.undo": "Remove the last point",
  "engage.shape.many": "Number of points: {count}",
  "engage.shape.unknown": "We cannot read this drawing. Draw it again, or describe it in your own words.",
  "engage.shape.outside": "Point {number} is not in our municipality. Remove that point, or set it somewhere else.",
  "engage.shape.tooFew": "Set at least {least, number} points.",
  "engage.shape.tooMany": "These are too many points. Use no more than {most, number}.",
  "engage.shape.crossing":
    "The edges of your area cross each other. Put the points in the right order, going round, or remove a point.",
  "engage.shape.tooLong":
    "This is too large: the line or edge is longer than {km, number} kilometres. Draw something smaller.",
  "engage.shape.tooWide":
    "This is so large that it does not count on the map with results. The team does see it. Do you want it to count? Then draw something smaller.",
  "engage.shape.line.drawOn": "Go on drawing your line",
  "engage.shape.area.drawOn": "Go on drawing your area",
  "engage.shape.line.unfinished": "Your line is not finished yet. Go on drawing, or choose ‘Leave out’.",
  "engage.shape.area.unfinished": "Your area is not finished yet. Go on drawing, or choose ‘Leave out’.",
  "engage.shape.lookedUp.none": "We cannot find this address. Try a street with a number, or set the point on the map.",
  "engage.shape.lookedUp.away":
    "We cannot look up addresses just now. Set the point on the map. Or go back to the questions and write it down there.",
  "engage.shape.lookedUp.outside": "This address is not in our municipality. Choose another address.",
};

/** What we use of Leaflet 1.9.4, which brings no types of its own. Everything in degrees, latitude first. */
declare module "leaflet/dist/leaflet-src.esm.js" {
  export type Point = readonly [lat: number, lon: number];
  export type Bounds = readonly [southWest: Point, northEast: Point];

  export interface LatLngBounds {
    getWest(): number;
    getSouth(): number;
    getEast(): number;
    getNorth(): number;
    pad(share: number): LatLngBounds;
  }

  export interface LeafletMap {
    fitBounds(
      bounds: Bounds,
      options: { readonly maxZoom: number; readonly padding?: readonly [number, number] },
    ): this;
    setView(point: Point, zoom: number): this;
    getZoom(): number;
    getBounds(): LatLngBounds;
    getCenter(): { readonly lat: number; readonly lng: number };
    on(event: "move" | "moveend", act: () => void): this;
    on(event: "click", act: (event: { readonly latlng: { readonly lat: number; readonly lng: number } }) => void): this;
    remove(): this;
  }

  export interface Layer {
    addTo(map: LeafletMap): this;
    remove(): this;
  }

  /** A feature as our own server gives it. */
  export type ShapeFeature = {
    readonly geometry: { readonly type: string };
    readonly properties: { readonly name: string; readonly at: readonly [lon: number, lat: number] };
  };

  export interface ShapeLayer extends Layer {
    on(event: "click", act: () => void): this;
  }

  export function geoJSON(
    shapes: { readonly type: "FeatureCollection"; readonly features: readonly ShapeFeature[] },
    options: {
      readonly interactive: boolean;
      readonly style: () => { readonly className: string };
      readonly pointToLayer: (feature: ShapeFeature, at: { readonly lat: number; readonly lng: number }) => Layer;
      readonly onEachFeature: (feature: ShapeFeature, layer: ShapeLayer) => void;
    },
  ): Layer;
  export function imageOverlay(
    address: string,
    bounds: Bounds,
    options: { readonly opacity: number; readonly alt: string },
  ): Layer;
  export function layerGroup(layers: readonly Layer[]): Layer;

  export interface TileLayer extends Layer {
    on(event: "load", act: () => void): this;
  }

  export type MapOptions = Readonly<Record<string, unknown>> & {
    readonly minZoom: number;
    readonly maxZoom: number;
    readonly maxBounds: Bounds;
  };

  export function map(element: HTMLElement, options: MapOptions): LeafletMap;
  export function tileLayer(address: string, options: Readonly<Record<string, unknown>>): TileLayer;
  export function marker(
    point: Point,
    options: {
      readonly icon: unknown;
      readonly keyboard: boolean;
      readonly interactive?: boolean;
      readonly title?: string;
      readonly zIndexOffset?: number;
    },
  ): Layer;
  export type PathOptions = {
    readonly className: string;
    readonly fill?: boolean;
    readonly radius?: number;
    readonly interactive?: boolean;
  };
  export function polyline(points: readonly Point[], options: PathOptions): Layer;
  export function polygon(points: readonly Point[], options: PathOptions): Layer;
  export function circleMarker(point: Point, options: PathOptions): Layer;
  export function divIcon(options: {
    readonly html: HTMLElement;
    readonly className: string;
    readonly iconSize: readonly [number, number];
  }): unknown;
  export const control: {
    zoom(options: { readonly zoomInTitle: string; readonly zoomOutTitle: string }): Layer;
    attribution(options: { readonly prefix: false }): Layer;
  };
}

export type PlaceTables = {
  engage_place: {
    tenant_id: string;
    contribution_id: string;
    activity_id: string;
    lon: number;
    lat: number;
    address: string;
  };
};

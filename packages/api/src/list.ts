/** An answer of several rows. */
export interface ListView<Row> {
  items: Row[];
}

/** The package brings no types, and those of DefinitelyTyped call its methods static. */
declare module 'open-location-code' {
  export class OpenLocationCode {
    /** `codeLength` digits, the plus sign not counted. */
    encode(latitude: number, longitude: number, codeLength: number): string;
    decode(code: string): { readonly latitudeCenter: number; readonly longitudeCenter: number };
  }
}

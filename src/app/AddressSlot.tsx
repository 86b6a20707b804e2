import { useStore } from "zustand";
import type { AddressNoticeProps } from "./AddressNotice.tsx";
import { useChunk } from "./useChunk.ts";

const loadAddressNotice = () => import("./AddressNotice.tsx");

/** The check of an address against the story loads where an address asks for something: most ask for nothing. */
export function AddressSlot(props: AddressNoticeProps) {
  const isAddressed = useStore(props.store, (state) => state.ignored !== null);
  const chunk = useChunk(loadAddressNotice, isAddressed || (props.alsoIgnored?.length ?? 0) > 0);
  return chunk.kind === "here" ? <chunk.module.AddressNotice {...props} /> : null;
}

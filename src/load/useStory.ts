import { QueryClient, type UseQueryResult, useQuery } from "@tanstack/react-query";
import type { Result } from "../model/result.ts";
import type { Story } from "../model/storySchema.ts";
import { fetchStory, isWorthRetrying, type LoadError } from "./fetchStory.ts";

/** A `LoadError` as the query library wants failures: thrown. */
export class LoadFailure extends Error {
  override readonly name = "LoadFailure";
  constructor(readonly reason: LoadError) {
    super(reason.kind);
  }
}

/** The value, or the failure thrown. */
export function unwrap<T>(result: Result<T, LoadError>): T {
  if (result.ok) return result.value;
  throw new LoadFailure(result.error);
}

/**
 * `networkMode: always`: the library would otherwise wait for a connection without saying so. Nothing is asked for
 * again that can't get better, and a story that has arrived is kept: it changes only with a new deployment.
 */
export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: "always",
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: (query) =>
          query.state.error instanceof LoadFailure && isWorthRetrying(query.state.error.reason) && "always",
        retry: (count, error) => count < 2 && error instanceof LoadFailure && isWorthRetrying(error.reason),
        retryDelay: (count) => 500 * 2 ** count,
      },
    },
  });

export const toStoryKey = (id: string) => ["story", id] as const;

export const toStoryQuery = (id: string) => ({
  queryKey: toStoryKey(id),
  queryFn: async ({ signal }: { signal: AbortSignal }): Promise<Story> =>
    unwrap(await fetchStory(id, signal)),
});

export const useStory = (id: string): UseQueryResult<Story> => useQuery(toStoryQuery(id));

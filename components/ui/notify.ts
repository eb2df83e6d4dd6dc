/** Says in passing that something was done. The toaster is fetched when it is first needed. */
export async function notify(message: string, tone: "good" | "bad" = "good"): Promise<void> {
  const { toast } = await import("sonner");
  if (tone === "bad") toast.error(message);
  else toast.success(message);
}

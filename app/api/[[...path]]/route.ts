import { refuse } from "@/app/api/http/answer";

/** Whatever no other route answers: 404 in the form of every refusal. */
function refuseUnknown(request: Request): Response {
  const { pathname } = new URL(request.url);
  const message = `address: received ${JSON.stringify(pathname)}, expected an operation of /api/v1/openapi.json`;
  return refuse(404, [{ path: [], message, received: pathname }]);
}

export {
  refuseUnknown as DELETE,
  refuseUnknown as GET,
  refuseUnknown as OPTIONS,
  refuseUnknown as PATCH,
  refuseUnknown as POST,
  refuseUnknown as PUT,
};

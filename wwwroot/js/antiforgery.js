// Forms carry the token in a field; requests that htmx sends from elsewhere need it as a header.
document.addEventListener("htmx:config:request", event => {
  const token = document.querySelector("meta[name=antiforgery]");
  if (token) event.detail.ctx.request.headers.RequestVerificationToken = token.content;
});

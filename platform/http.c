/* http.c -- the wire. The only part that knows libmicrohttpd.
 *
 * A request is read whole on its I/O thread, made into an exchange and given to
 * the server; the connection sleeps until the exchange is answered. Requests
 * that two parsers could understand in two ways are refused here, whatever
 * stands in front. */
#include "platform/http.h"

#include "base/fault.h"
#include "platform/assets.h"
#include "platform/exchange.h"
#include "platform/log.h"
#include "platform/wire.h"

#include <microhttpd.h>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { CONNECTION_MEMORY = 32 * 1024, IDLE_SECONDS = 30, MOST_CONNECTIONS = 4096, STOP_MS = 2000 };

struct http {
    struct MHD_Daemon *daemon;
    struct server *server;
    struct http_settings settings;
};

/* What hangs on a connection while its request is read and answered. */
struct on_wire {
    struct http *http;
    char *target;               /* "/people/1?tab=2" as it came */
    struct exchange *x;         /* NULL until the headers are read */
    const char *complaint;      /* the request cannot be understood */
    int complaint_status;
    bool is_given;              /* the server has it, or had it */
};

/* ---- reading ---------------------------------------------------------------------*/

static void *note_target(void *http, const char *target, struct MHD_Connection *connection)
{
    (void)connection;
    struct on_wire *w = calloc(1, sizeof *w);
    if (!w) return NULL;
    w->http = http;
    w->target = strdup(target);
    return w;
}

static enum MHD_Result look_at_header(void *checks, enum MHD_ValueKind kind, const char *name,
                                      const char *value)
{
    (void)kind;
    wire_look_at_header(checks, name, value);
    return MHD_YES;
}

static const char *header_of(struct MHD_Connection *c, const char *name)
{
    return MHD_lookup_connection_value(c, MHD_HEADER_KIND, name);
}

static const char *peer_address(struct exchange *x, struct MHD_Connection *c)
{
    const union MHD_ConnectionInfo *info =
        MHD_get_connection_info(c, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    char text[INET6_ADDRSTRLEN] = "?";
    if (info && info->client_addr && info->client_addr->sa_family == AF_INET) {
        const struct sockaddr_in *in = (const void *)info->client_addr;
        inet_ntop(AF_INET, &in->sin_addr, text, sizeof text);
    } else if (info && info->client_addr && info->client_addr->sa_family == AF_INET6) {
        const struct sockaddr_in6 *in6 = (const void *)info->client_addr;
        inet_ntop(AF_INET6, &in6->sin6_addr, text, sizeof text);
    }
    return arena_text(&x->arena, text);
}

static void wake_connection(struct exchange *x)
{
    MHD_resume_connection(x->connection);
}

struct beginning { struct on_wire *w; struct MHD_Connection *c; const char *method; };

static void begin_exchange(void *arg)
{
    struct beginning *b = arg;
    struct on_wire *w = b->w;
    struct exchange *x = w->x = exchange_new();
    struct request *r = &x->request;
    struct wire_checks checks = { 0 };
    MHD_get_connection_values(b->c, MHD_HEADER_KIND, look_at_header, &checks);
    w->complaint = wire_complaint(&checks, &w->complaint_status);
    r->method = arena_text(&x->arena, b->method);
    r->from = peer_address(x, b->c);
    x->token = arena_text(&x->arena, MHD_lookup_connection_value(b->c, MHD_COOKIE_KIND, "probity"));
    x->is_cross_site = wire_is_cross_site(header_of(b->c, "Sec-Fetch-Site"),
                                          header_of(b->c, "Origin"), header_of(b->c, "Host"));
    x->content_type = arena_text(&x->arena, header_of(b->c, "Content-Type"));
    x->connection = b->c;
    x->answered = wake_connection;
    if (!w->complaint) w->complaint = wire_read_target(x, w->target, &w->complaint_status);
}

static void take_body(struct on_wire *w, const char *bytes, size_t len)
{
    if (w->complaint) return;
    if (w->x->body_in.len + len > MOST_BODY) {
        w->complaint = "What was sent is too large: a form takes at most one megabyte";
        w->complaint_status = 413;
        return;
    }
    out_bytes(&w->x->body_in, bytes, len);
}

/* ---- answering -------------------------------------------------------------------*/

static void add_header(struct MHD_Response *response, const char *name, const char *value)
{
    MHD_add_response_header(response, name, value);
}

/* Nothing inline, nothing from elsewhere, nothing framed, nothing kept. */
static void add_page_headers(struct MHD_Response *response, const struct on_wire *w)
{
    const struct request *r = &w->x->request;
    add_header(response, "Content-Type", r->type);
    add_header(response, "Cache-Control", "no-store");
    add_header(response, "Content-Security-Policy",
               "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
               "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
    add_header(response, "X-Content-Type-Options", "nosniff");
    add_header(response, "Referrer-Policy", "same-origin");
    add_header(response, "Cross-Origin-Opener-Policy", "same-origin");
    if (r->location) add_header(response, "Location", r->location);
    if (r->cookie) {
        const char *secure = w->http->settings.is_behind_tls ? "; Secure" : "";
        add_header(response, "Set-Cookie", arena_print(&w->x->arena, "%s%s", r->cookie, secure));
    }
    if (r->file_name)
        add_header(response, "Content-Disposition",
                   arena_print(&w->x->arena, "attachment; filename=\"%s\"", r->file_name));
}

static enum MHD_Result send_answer(struct on_wire *w, struct MHD_Connection *c)
{
    struct out *body = &w->x->body_out;
    struct MHD_Response *response =
        MHD_create_response_from_buffer(body->len, body->text ? body->text : "",
                                        MHD_RESPMEM_PERSISTENT);
    if (!response) return MHD_NO;
    add_page_headers(response, w);
    enum MHD_Result sent = MHD_queue_response(c, (unsigned)w->x->request.status, response);
    MHD_destroy_response(response);
    return sent;
}

static enum MHD_Result send_complaint(const struct on_wire *w, struct MHD_Connection *c)
{
    struct MHD_Response *response = MHD_create_response_from_buffer(
        strlen(w->complaint), (void *)(uintptr_t)w->complaint, MHD_RESPMEM_PERSISTENT);
    if (!response) return MHD_NO;
    add_header(response, "Content-Type", "text/plain; charset=utf-8");
    add_header(response, "Connection", "close");
    enum MHD_Result sent = MHD_queue_response(c, (unsigned)w->complaint_status, response);
    MHD_destroy_response(response);
    return sent;
}

struct encoded { const unsigned char *bytes; size_t len; const char *name; };

static struct encoded best_encoding(const struct asset *a, const char *accepts)
{
    if (accepts && a->brotli && strstr(accepts, "br"))
        return (struct encoded){ a->brotli, a->brotli_len, "br" };
    if (accepts && a->gzip && strstr(accepts, "gzip"))
        return (struct encoded){ a->gzip, a->gzip_len, "gzip" };
    return (struct encoded){ a->plain, a->plain_len, NULL };
}

/* An asset's name says its content: it may be kept for ever. The tag is of the plain
 * bytes and so a weak one, as RFC 9110 has it for what is sent compressed. */
static enum MHD_Result send_asset(const struct asset *a, struct MHD_Connection *c)
{
    char tag[80];
    snprintf(tag, sizeof tag, "W/%s", a->etag);
    const char *held = header_of(c, "If-None-Match");
    bool is_held = held && strcmp(held, tag) == 0;
    struct encoded e = best_encoding(a, header_of(c, "Accept-Encoding"));
    struct MHD_Response *response = MHD_create_response_from_buffer(
        is_held ? 0 : e.len, (void *)(uintptr_t)e.bytes, MHD_RESPMEM_PERSISTENT);
    if (!response) return MHD_NO;
    add_header(response, "Content-Type", a->type);
    add_header(response, "ETag", tag);
    add_header(response, "Vary", "Accept-Encoding");
    add_header(response, "X-Content-Type-Options", "nosniff");
    add_header(response, "Cache-Control", "public, max-age=31536000, immutable");
    if (e.name && !is_held) add_header(response, "Content-Encoding", e.name);
    enum MHD_Result sent = MHD_queue_response(c, is_held ? 304 : 200, response);
    MHD_destroy_response(response);
    return sent;
}

/* ---- one request -----------------------------------------------------------------*/

static bool is_form(const struct exchange *x)
{
    static const char type[] = "application/x-www-form-urlencoded";
    size_t len = sizeof type - 1;
    const char *given = x->content_type;
    return given && strncasecmp(given, type, len) == 0 && strchr("; \t", given[len]);
}

/* The whole request is here: understand its form and give it to the server. The
 * connection is put to sleep first, since the answer may come at once. */
static enum MHD_Result give_to_server(struct on_wire *w, struct MHD_Connection *c)
{
    struct exchange *x = w->x;
    w->is_given = true;
    if (strcmp(x->request.method, "POST") == 0) {
        if (!is_form(x)) w->complaint = "Send a form as application/x-www-form-urlencoded";
        else w->complaint = read_form(x, x->body_in.text ? x->body_in.text : "", x->body_in.len);
        w->complaint_status = 400;
        if (w->complaint) return send_complaint(w, c);
        x->form_key = asked(&x->request, "form_key");
    }
    MHD_suspend_connection(c);
    server_take(w->http->server, x);
    return MHD_YES;
}

static enum MHD_Result handle(void *http, struct MHD_Connection *c, const char *url,
                              const char *method, const char *version, const char *upload,
                              size_t *upload_size, void **state)
{
    (void)http, (void)version;
    struct on_wire *w = *state;
    if (!w || !w->target) return MHD_NO;
    if (!w->x) {
        struct beginning b = { w, c, method };
        const char *reason = fault_guard(begin_exchange, &b);
        if (reason) log_line(LOG_ERROR, "a request could not be begun: %s", reason);
        return reason ? MHD_NO : MHD_YES;
    }
    if (*upload_size) {
        take_body(w, upload, *upload_size);
        *upload_size = 0;
        return MHD_YES;
    }
    if (w->is_given) return w->x->is_done ? send_answer(w, c) : MHD_NO;
    if (w->complaint) return send_complaint(w, c);
    const struct asset *asset = asset_at(url);
    if (asset) return send_asset(asset, c);
    return give_to_server(w, c);
}

static void forget(void *http, struct MHD_Connection *c, void **state,
                   enum MHD_RequestTerminationCode why)
{
    (void)http, (void)c, (void)why;
    struct on_wire *w = *state;
    if (!w) return;
    if (w->x) exchange_free(w->x);
    free(w->target);
    free(w);
    *state = NULL;
}

/* libmicrohttpd tells of every client that vanished: nobody needs to know. */
static void ignore_log(void *http, const char *format, va_list args)
{
    (void)http, (void)format, (void)args;
}

/* ---- starting and stopping -------------------------------------------------------*/

static unsigned thread_count(const struct http_settings *settings)
{
    long cores = sysconf(_SC_NPROCESSORS_ONLN);
    return settings->threads > 0 ? (unsigned)settings->threads : (unsigned)(2 * cores);
}

struct http *http_start(struct server *s, const struct http_settings *settings)
{
    struct http *h = calloc(1, sizeof *h);
    if (!h) fault("out of memory");
    h->server = s;
    h->settings = *settings;
    struct sockaddr_in at = { .sin_family = AF_INET, .sin_port = htons((uint16_t)settings->port) };
    if (!settings->address) at.sin_addr.s_addr = htonl(INADDR_ANY);
    else if (inet_pton(AF_INET, settings->address, &at.sin_addr) != 1)
        fault("'%s' is no address", settings->address);
    h->daemon = MHD_start_daemon(
        MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_ERROR_LOG,
        (uint16_t)settings->port, NULL, NULL, handle, h,
        MHD_OPTION_EXTERNAL_LOGGER, ignore_log, NULL,
        MHD_OPTION_URI_LOG_CALLBACK, note_target, h,
        MHD_OPTION_NOTIFY_COMPLETED, forget, h,
        MHD_OPTION_SOCK_ADDR, (struct sockaddr *)&at,
        MHD_OPTION_THREAD_POOL_SIZE, thread_count(settings),
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)CONNECTION_MEMORY,
        MHD_OPTION_CONNECTION_LIMIT, (unsigned)MOST_CONNECTIONS,
        MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)IDLE_SECONDS,
        MHD_OPTION_LISTENING_ADDRESS_REUSE, 1u,
        MHD_OPTION_STRICT_FOR_CLIENT, 1,
        MHD_OPTION_END);
    if (!h->daemon) fault("cannot listen on port %d: is something else using it?", settings->port);
    return h;
}

int http_port(const struct http *h)
{
    return MHD_get_daemon_info(h->daemon, MHD_DAEMON_INFO_BIND_PORT)->port;
}

static unsigned open_connections(const struct http *h)
{
    return MHD_get_daemon_info(h->daemon, MHD_DAEMON_INFO_CURRENT_CONNECTIONS)->num_connections;
}

void http_stop(struct http *h)
{
    MHD_socket listening = MHD_quiesce_daemon(h->daemon);
    for (int waited = 0; waited < STOP_MS && open_connections(h); waited += 20)
        nanosleep(&(struct timespec){ .tv_nsec = 20 * 1000 * 1000 }, NULL);
    server_finish(h->server);   /* whatever sleeps is answered, then nothing sleeps */
    MHD_stop_daemon(h->daemon); /* and then nobody is within the server */
    server_free(h->server);
    close(listening);
    free(h);
}

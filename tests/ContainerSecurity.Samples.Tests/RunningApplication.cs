using System;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;

namespace ContainerSecurity.Samples.Tests;

/// <summary>An application of the samples, listening on a free port of this machine.</summary>
internal sealed class RunningApplication : IAsyncDisposable
{
    /// <summary>What makes an application listen on a free port and keep its log to itself.</summary>
    public static readonly string[] Quiet = ["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default=None"];

    private readonly WebApplication _application;
    private readonly HttpClient _client;

    private RunningApplication(WebApplication application)
    {
        _application = application;
        // A body that is refused by its length is not sent at all, so that the answer is read and not lost with the connection.
        _client = new HttpClient(new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromMinutes(1) }) { BaseAddress = new Uri(application.Urls.Single()) };
        _client.DefaultRequestHeaders.ExpectContinue = true;
    }

    public static async Task<RunningApplication> StartAsync(WebApplication application)
    {
        await application.StartAsync();
        return new RunningApplication(application);
    }

    public Task<HttpResponseMessage> GetAsync(string path) => _client.GetAsync(new Uri(path, UriKind.Relative));

    public async Task<HttpResponseMessage> PostAsync(string path, string body, string contentType = "application/json")
    {
        using var content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue(contentType));
        return await _client.PostAsync(new Uri(path, UriKind.Relative), content);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _application.DisposeAsync();
    }
}

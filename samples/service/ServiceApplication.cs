using System.IO;
using System.Threading;
using System.Threading.Tasks;
using ContainerSecurity.Output;
using ContainerSecurity.Rules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ContainerSecurity.Samples.Service;

/// <summary>A service that returns the findings in a file as SARIF: <c>POST /analyze?path=Dockerfile</c>.</summary>
public static class ServiceApplication
{
    private const int MaxLength = 1024 * 1024;

    /// <summary>Creates the application.</summary>
    /// <param name="args">Settings of ASP.NET Core, such as <c>--urls http://127.0.0.1:5000</c>.</param>
    public static WebApplication Create(params string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.WebHost.ConfigureKestrel(static options => options.Limits.MaxRequestBodySize = MaxLength);
        // One analyzer for all requests: it is stateless, and expensive to create.
        builder.Services.AddSingleton(new Analyzer(BuiltInRules.Pack));

        var app = builder.Build();
        app.MapPost("/analyze", AnalyzeAsync);
        return app;
    }

    private static async Task<IResult> AnalyzeAsync(string path, HttpRequest request, Analyzer analyzer, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(request.Body);
        var text = await reader.ReadToEndAsync(cancellationToken);

        // The path only determines the kind of file; nothing is opened.
        var documents = DocumentSet.Create(DocumentParser.Parse(path, SourceText.From(text)));
        var result = analyzer.Run(documents, cancellationToken);

        var report = new StringWriter();
        new SarifReporter().Write(result, report, ReportOptions.Default);
        return Results.Text(report.ToString(), "application/sarif+json");
    }
}

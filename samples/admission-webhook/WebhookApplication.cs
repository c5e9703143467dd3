using System;
using System.IO;
using System.Text.Json.Serialization;
using System.Threading;
using ContainerSecurity.Rules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ContainerSecurity.Samples.AdmissionWebhook;

/// <summary>A validating admission webhook: <c>POST /validate</c> takes an AdmissionReview and returns one.</summary>
public static class WebhookApplication
{
    /// <summary>The setting that names the <c>containersecurity.json</c> with the policy.</summary>
    public const string ConfigurationKey = "ContainerSecurity:Configuration";

    // The API server accepts objects of up to 3 MB, and sends the old one with the new one.
    private const int MaxLength = 8 * 1024 * 1024;

    /// <summary>Creates the application.</summary>
    /// <param name="args">Settings of ASP.NET Core, such as <c>--urls http://127.0.0.1:5000</c>.</param>
    /// <exception cref="InvalidDataException">The configuration is invalid. Starting with it would leave checks out.</exception>
    public static WebApplication Create(params string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.WebHost.ConfigureKestrel(static options => options.Limits.MaxRequestBodySize = MaxLength);
        builder.Services.ConfigureHttpJsonOptions(static options =>
        {
            options.SerializerOptions.MaxDepth = ParserLimits.Default.MaxDepth;
            options.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        });
        builder.Services.AddSingleton(new AdmissionAnalyzer(ReadConfiguration(builder.Configuration[ConfigurationKey]), TimeProvider.System));

        var app = builder.Build();
        app.MapPost("/validate", Validate);
        app.MapGet("/healthz", static () => Results.Ok());
        return app;
    }

    private static IResult Validate(AdmissionReview review, AdmissionAnalyzer analyzer, CancellationToken cancellationToken) =>
        review.FindProblem() is { } problem
            ? Results.Problem(problem, statusCode: StatusCodes.Status400BadRequest)
            : Results.Json(new AdmissionReview { Response = analyzer.Answer(review.Request!, cancellationToken) });

    private static AnalyzerConfiguration ReadConfiguration(string? path)
    {
        // Without a configuration that allows it, annotations on the object cannot turn off checks.
        if (path is null)
            return AnalyzerConfiguration.Default with { InlineSuppressions = [] };
        var read = ConfigurationReader.Read([(path, SourceText.From(File.ReadAllText(path)))], [BuiltInRules.Pack]);
        if (!read.Diagnostics.IsEmpty)
            throw new InvalidDataException(string.Join(Environment.NewLine, read.Diagnostics));
        return read.Configuration;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading;
using ContainerSecurity.Rules;

namespace ContainerSecurity.Samples.AdmissionWebhook;

/// <summary>Decides on requests: error findings deny a request, warning findings become warnings.</summary>
/// <remarks>Thread-safe. Its only state is the analyzer for the current day.</remarks>
public sealed class AdmissionAnalyzer(AnalyzerConfiguration configuration, TimeProvider clock)
{
    // The API server truncates each warning to 256 characters, and drops warnings beyond 4096 characters in total.
    private const int MaxWarning = 256;
    private const int MaxWarnings = 4096;
    private const int MaxMessage = 4096;
    private Analyzer _today = Make(configuration, clock);

    /// <summary>Answers a request.</summary>
    /// <param name="request">The request, which has a uid.</param>
    /// <param name="cancellationToken">Cancels the analysis if the client disconnects.</param>
    public AdmissionResponse Answer(AdmissionRequest request, CancellationToken cancellationToken)
    {
        // Requests for DELETE and CONNECT carry no object to analyze.
        if (request.Object is not { ValueKind: JsonValueKind.Object } written)
            return new AdmissionResponse(request.Uid!, Allowed: true, null, []);

        var documents = DocumentSet.Create(DocumentParser.Parse("object.json", SourceText.From(written.GetRawText())));
        var findings = AnalyzerOfToday().Run(documents, cancellationToken).Active.ToList();
        var errors = findings.Where(d => d.Severity == DiagnosticSeverity.Error).Select(Describe).ToList();
        var warnings = findings.Where(d => d.Severity == DiagnosticSeverity.Warning).Select(Describe);
        var status = errors.Count == 0 ? null : new AdmissionStatus(403, Cut(string.Join("; ", errors), MaxMessage));
        return new AdmissionResponse(request.Uid!, errors.Count == 0, status, [.. TakeWarnings(warnings)]);
    }

    private static Analyzer Make(AnalyzerConfiguration configuration, TimeProvider clock) =>
        new((RulePack[])[BuiltInRules.Pack], configuration with { Today = clock.GetLocalNow().Date });

    // Exceptions in the configuration expire by date, and the webhook runs for more than a day.
    private Analyzer AnalyzerOfToday()
    {
        if (_today.Configuration.Today != clock.GetLocalNow().Date)
            _today = Make(configuration, clock);
        return _today;
    }

    // The object arrives as one line of JSON, so its name is more useful than a line and column.
    private static string Describe(Diagnostic diagnostic) =>
        diagnostic.Resource is { } resource ? $"{diagnostic.Id}: {diagnostic.Message} ({resource})" : $"{diagnostic.Id}: {diagnostic.Message}";

    private static IEnumerable<string> TakeWarnings(IEnumerable<string> warnings)
    {
        var left = MaxWarnings;
        foreach (var warning in warnings.Distinct().Select(w => Cut(w, MaxWarning)))
        {
            left -= warning.Length;
            if (left < 0)
                yield break;
            yield return warning;
        }
    }

    private static string Cut(string text, int length)
    {
        if (text.Length <= length)
            return text;
        var end = length - 1;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + "…";
    }
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace ContainerSecurity.Output;

/// <summary>The numbers of files and findings in a result. A suppressed finding counts only as suppressed.</summary>
internal readonly record struct ReportSummary(int Files, int Errors, int Warnings, int Infos, int Suppressed, int Unanalyzed)
{
    public int Active => Errors + Warnings + Infos;

    public static ReportSummary Of(AnalysisResult result)
    {
        var files = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in result.Documents.Documents)
            files.Add(document.Path);
        int errors = 0, warnings = 0, infos = 0, suppressed = 0;
        foreach (var diagnostic in result.Diagnostics)
        {
            if (diagnostic.Suppression is not null)
                suppressed++;
            else if (diagnostic.Severity == DiagnosticSeverity.Error)
                errors++;
            else if (diagnostic.Severity == DiagnosticSeverity.Warning)
                warnings++;
            else
                infos++;
        }

        return new ReportSummary(files.Count, errors, warnings, infos, suppressed, result.UnanalyzedPaths.Count());
    }
}

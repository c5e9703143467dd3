using System;
using ContainerSecurity.Data;

namespace ContainerSecurity.ScannerReports;

/// <summary>The entries of trivy's ignore file in YAML, <c>.trivyignore.yaml</c>.</summary>
/// <remarks>Source: aquasecurity/trivy, documentation of filtering, "By Finding IDs".</remarks>
internal sealed class TrivyExceptions : IReportFormat
{
    public bool Fits(DataNode root, string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1) is ".trivyignore.yaml" or ".trivyignore.yml";

    public void Read(DataNode root, ReportContent content)
    {
        foreach (var item in root.Get("vulnerabilities").Mappings())
        {
            if (item["id"] is not DataScalar { IsNull: false } id)
                continue;
            var until = item["expired_at"] as DataScalar;
            content.Exceptions.Add(new VulnerabilityWaiver
            {
                Id = id.Text,
                Until = until is null or { IsNull: true } ? Property<DateTime>.Unset(id.Location)
                    : TrivyIgnoreDocument.ReadDate(until.Text) is { } date ? Property<DateTime>.Known(date, until.Location)
                    : Property<DateTime>.Unknown(until.Text, until.Location),
                Location = id.Location,
            });
        }
    }
}

using ContainerSecurity.Data;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class OldServiceAccountField() : Rule(new()
{
    Id = "CNS5052",
    Title = "The outdated field serviceAccount is used",
    MessageFormat = "{0} names its account in the outdated field serviceAccount; use serviceAccountName",
    Category = Categories.Access,
    Description = "The field is kept for old manifests only; where both stand and differ, readers and tools disagree on what counts.",
    Remediation = "Write serviceAccountName in its place.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["kube-linter:deprecated-service-account-field", "kubescape:C-0294"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterWorkloadAction(static context =>
        {
            var entry = context.Node.Specification.Find("serviceAccount");
            if (context.Node.Platform != WorkloadPlatform.Kubernetes || entry?.Value.Resolved is not DataScalar { IsNull: false, Text.Length: > 0 })
                return;
            // The API server itself writes the old field beside the new one, with the same value.
            if (context.Node.Specification["serviceAccountName"] is DataScalar name && name.Text == ((DataScalar)entry.Value.Resolved).Text)
                return;
            var written = entry.Key.Location.Text;
            CodeFix[] fixes = context.Node.Specification.Find("serviceAccountName") is null
                ? [new CodeFix("Use serviceAccountName", [new TextChange(entry.Key.Span, written.Replace("serviceAccount", "serviceAccountName"))])]
                : [];
            context.Report(context.CreateDiagnostic(entry.Key.Location, Names.Of(context.Node)) with { Fixes = [.. fixes] });
        });
}

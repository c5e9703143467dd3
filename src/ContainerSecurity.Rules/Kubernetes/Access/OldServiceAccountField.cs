using ContainerSecurity.Data;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class OldServiceAccountField() : Rule(new()
{
    Id = "CNS5052",
    Title = "Deprecated field serviceAccount is used",
    MessageFormat = "{0} sets the deprecated field serviceAccount; use serviceAccountName",
    Category = Categories.Access,
    Description = "serviceAccount is a deprecated alias of serviceAccountName; if both are set and differ, reviewers and tools may read the wrong one.",
    Remediation = "Replace serviceAccount with serviceAccountName.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-linter:deprecated-service-account-field", "kubescape:C-0294"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterWorkloadAction(static context =>
        {
            var entry = context.Node.PodSpec.Find("serviceAccount");
            if (context.Node.Platform != WorkloadPlatform.Kubernetes || entry?.Value.Resolved is not DataScalar { IsNull: false, Text.Length: > 0 })
                return;
            // The API server itself writes both fields with the same value.
            if (context.Node.PodSpec["serviceAccountName"] is DataScalar name && name.Text == ((DataScalar)entry.Value.Resolved).Text)
                return;
            var written = entry.Key.Location.Text;
            CodeFix[] fixes = context.Node.PodSpec.Find("serviceAccountName") is null
                ? [new CodeFix("Use serviceAccountName", [new TextChange(entry.Key.Span, written.Replace("serviceAccount", "serviceAccountName"))])]
                : [];
            context.Report(context.CreateDiagnostic(entry.Key.Location, Names.Of(context.Node)) with { Fixes = [.. fixes] });
        });
}

using System;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Secrets;

public sealed class LastAppliedKept() : Rule(new()
{
    Id = "CNS3017",
    Title = "A Secret is written a second time into an annotation",
    MessageFormat = "The annotation '{0}' of Secret '{1}' holds its data a second time, in plain sight; remove it",
    Category = Categories.Secrets,
    Description = "kubectl apply keeps the whole object in an annotation, which is shown where the data of a Secret is hidden. Exported to a file, it has the secret twice.",
    Remediation = "Remove the annotation from the file, and apply Secrets with kubectl apply --server-side, which keeps none.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 5.0,
    AppliesTo = Platforms.Kubernetes,
    Standards = ["OWASP-K8S:K08", "CWE-538"],
})
{
    /// <summary>Where kubectl keeps the object as it was applied.</summary>
    internal const string Annotation = "kubectl.kubernetes.io/last-applied-configuration";

    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(static context =>
        {
            if ((context.Node.Get("metadata", "annotations") as DataMapping)?.Find(Annotation) is { Value.Resolved: DataScalar { Expression: null, IsNull: false } value } entry && value.Text.Contains("data\"", StringComparison.OrdinalIgnoreCase))
                context.Report(entry.Key.Location, Annotation, context.Node.Name.Value ?? "");
        }, "Secret");
}

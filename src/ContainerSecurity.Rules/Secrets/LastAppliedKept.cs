using System;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Secrets;

public sealed class LastAppliedKept() : Rule(new()
{
    Id = "CNS3017",
    Title = "Annotation repeats the data of a Secret",
    MessageFormat = "Annotation '{0}' repeats the data of Secret '{1}'; remove it",
    Category = Categories.Secrets,
    Description = "kubectl apply stores the whole object in an annotation, which kubectl describe shows although it hides the data of the Secret. A Secret that is exported to a file contains its data twice.",
    Remediation = "Remove the annotation from the file, and apply Secrets with kubectl apply --server-side, which does not write it.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 5.0,
    AppliesTo = InputKinds.Kubernetes,
    Standards = ["OWASP-K8S:K08", "CWE-538"],
})
{
    /// <summary>The annotation in which kubectl stores the object as applied.</summary>
    internal const string Annotation = "kubectl.kubernetes.io/last-applied-configuration";

    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(static context =>
        {
            if ((context.Node.Get("metadata", "annotations") as DataMapping)?.Find(Annotation) is { Value.Resolved: DataScalar { Expression: null, IsNull: false } value } entry && value.Text.Contains("data\"", StringComparison.OrdinalIgnoreCase))
                context.Report(entry.Key.Location, Annotation, context.Node.Name.Value ?? "");
        }, "Secret");
}

using System;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class OpenImagePrefix() : Rule(new()
{
    Id = "CNS5292",
    Title = "Gatekeeper image prefix has no trailing slash",
    MessageFormat = "{0} allows every image whose name starts with '{1}', such as '{1}.evil.example/x'; end the prefix with a slash",
    Category = Categories.Access,
    Description = "Gatekeeper compares strings, so an image from a registry or repository that anyone can register with the same prefix is allowed.",
    Remediation = "End each prefix with a slash, such as registry.example/team/.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["trivy:KSV-0124"],
    Standards = ["NIST-800-190:4.1.5", "OWASP-K8S:K04", "CWE-185"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                foreach (var repository in context.Node.Get("spec", "parameters", "repos").Items())
                {
                    if (repository is DataScalar { Expression: null } prefix && prefix.Text.Length > 0 && prefix.Text.IndexOf(':') is var colon && !prefix.Text.EndsWith("/", StringComparison.Ordinal) && !prefix.Text.Contains('@') && colon <= prefix.Text.IndexOf('/'))
                        context.Report(prefix.Location, context.Node.Identity, prefix.Text);
                }
            },
            "K8sAllowedRepos");
}

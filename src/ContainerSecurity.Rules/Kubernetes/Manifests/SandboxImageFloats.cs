using System;
using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class SandboxImageFloats() : Rule(new()
{
    Id = "CNS9047",
    Title = "An agent sandbox's image is not fixed",
    MessageFormat = "{0} runs '{1}', whose content may change; name a version or digest",
    Category = Categories.Manifests,
    Description = "The next sandbox may run other code than the one that was looked at, and nobody sees the difference.",
    Remediation = "Name a version, or better a digest, and keep latest for trying out.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 5.0,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["kubescape:C-0304"],
    Standards = ["OWASP-K8S:K02", "NIST-800-190:4.1.5", "CWE-829"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                var pod = context.Node.Get("spec", "podTemplate", "spec");
                foreach (var container in pod.Get("initContainers").Mappings().Concat(pod.Get("containers").Mappings()))
                {
                    if (container["image"] is DataScalar { Expression: null } image && Floats(image.Text))
                        context.Report(image.Location, context.Node.Identity, image.Text);
                }
            },
            "SandboxTemplate");

    private static bool Floats(string image)
    {
        if (image.Contains('@') || image.Contains('$') || image.Contains("{{", StringComparison.Ordinal))
            return false;
        var colon = image.LastIndexOf(':');
        return colon <= image.LastIndexOf('/') || image.Substring(colon + 1) == "latest";
    }
}

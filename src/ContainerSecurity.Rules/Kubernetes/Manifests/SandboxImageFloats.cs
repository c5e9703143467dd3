using System;
using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class SandboxImageFloats() : Rule(new()
{
    Id = "CNS9047",
    Title = "Agent sandbox image is not pinned",
    MessageFormat = "{0} runs '{1}', which is not pinned; use a version tag or a digest",
    Category = Categories.Manifests,
    Description = "The next sandbox may run different code from the image that was reviewed, without any change to the manifest.",
    Remediation = "Use a version tag, or better a digest; use 'latest' for experiments only.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 5.0,
    AppliesTo = InputKinds.Kubernetes,
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

using System;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class SandboxRuntime() : Rule(new()
{
    Id = "CNS9010",
    Title = "Agent sandbox has no hardened runtime",
    MessageFormat = "{0} runs agents without a hardened runtime; set runtimeClassName to a gVisor or Kata Containers class",
    Category = Categories.Manifests,
    Description = "Code that an agent writes is untrusted, and in a plain container it shares the kernel of the node.",
    Remediation = "Set runtimeClassName to a RuntimeClass for gVisor or Kata Containers.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.5,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kubescape:C-0297"],
    Standards = ["OWASP-K8S:K01", "CWE-653"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                var name = context.Node.Get("spec", "podTemplate", "spec", "runtimeClassName");
                if (context.Node.IsPartial || context.Node.Get("spec", "podTemplate", "spec") is not DataMapping || name is DataScalar { Expression: not null })
                    return;
                var text = (name as DataScalar)?.Text ?? "";
                if (!text.StartsWith("gvisor", StringComparison.OrdinalIgnoreCase) && !text.StartsWith("kata", StringComparison.OrdinalIgnoreCase) && text != "runsc")
                    context.Report(name?.Location ?? context.Node.Location, context.Node.Identity);
            },
            "SandboxTemplate");
}

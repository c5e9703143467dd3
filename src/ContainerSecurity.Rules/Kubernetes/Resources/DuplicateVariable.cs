using System;
using System.Collections.Generic;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class DuplicateVariable() : Rule(new()
{
    Id = "CNS6009",
    Title = "An environment variable is set twice",
    MessageFormat = "Container '{0}' sets the variable '{1}' twice; the last one counts, so remove the other",
    Category = Categories.Resources,
    Description = "Of two values one is not used, and who reads the manifest cannot be sure which.",
    Remediation = "Remove one of them.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = Platforms.Containers,
    Equivalents = ["kube-linter:duplicate-env-var", "kube-score:environment-variable-key-duplication", "kubescape:C-0295"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            foreach (var variable in context.Node.Environment)
            {
                if (variable.Name.IsKnown && !names.Add(variable.Name.Value!))
                    context.Report(variable.Name.Location, Names.Of(context.Node), variable.Name.Value);
            }
        });
}

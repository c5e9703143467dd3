using System;
using System.Collections.Generic;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class DuplicateVariable() : Rule(new()
{
    Id = "CNS6009",
    Title = "Environment variable is set more than once",
    MessageFormat = "Container '{0}' sets the environment variable '{1}' more than once; remove the duplicate",
    Category = Categories.Resources,
    Description = "Only one of the values takes effect, and the manifest does not show which one was intended.",
    Remediation = "Remove the duplicate.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Containers,
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

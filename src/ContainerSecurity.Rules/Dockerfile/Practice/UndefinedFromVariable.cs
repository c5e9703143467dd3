using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class UndefinedFromVariable() : Rule(new()
{
    Id = "CNS8064",
    Title = "FROM uses an undeclared ARG",
    MessageFormat = "'{0}' is not declared before the first FROM; declare it there with ARG or correct its name",
    Category = Categories.Building,
    Description = "FROM only sees arguments that are declared before the first FROM. Any other variable is empty, so the build uses an unintended image or fails.",
    Remediation = "Declare the argument with ARG before the first FROM.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["buildkit:UndefinedArgInFrom"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDockerfileAction(static context =>
        {
            var known = new HashSet<string>(GlobalArguments.Of(context.Node).Select(a => a.Key.RawText), StringComparer.Ordinal);
            foreach (var from in context.Node.Instructions.OfType<FromInstructionSyntax>())
            {
                foreach (var text in new[] { from.Image?.Text, from.Platform?.Value })
                {
                    if (text is null)
                        continue;
                    foreach (var variable in VariableReference.FindIn(text, context.Node.Root.Escape))
                    {
                        if (!variable.HasAlternative && !known.Contains(variable.Name) && !GlobalArguments.Automatic.Contains(variable.Name))
                            context.Report(new Location(context.Node, variable.Span), variable.Name);
                    }
                }
            }
        });
}

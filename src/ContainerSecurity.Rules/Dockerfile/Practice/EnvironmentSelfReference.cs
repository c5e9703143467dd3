using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class EnvironmentSelfReference() : Rule(new()
{
    Id = "CNS8067",
    Title = "ENV uses or repeats a variable it sets itself",
    MessageFormat = "'{0}' is set {1} this ENV instruction, so {2}",
    Category = Categories.Building,
    Description = "All values of an ENV instruction are expanded with the variables as they were before it. A variable that the same instruction sets has its earlier value, and of two values for one variable only the last one stays.",
    Remediation = "Split the instruction in two.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["hadolint:DL3044", "datadog:env_no_refer_envvar"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDockerfileAction(static context =>
        {
            foreach (var (stage, _, inherited) in Stages.WithInherited(context.Node, Stages.Declared, StringComparer.Ordinal))
            {
                var before = inherited.ToBuilder();
                foreach (var instruction in stage.Instructions.Select(Stages.Effective))
                {
                    if (instruction is EnvInstructionSyntax env)
                        Check(context, env, before);
                    before.UnionWith(Stages.Declared(instruction));
                }
            }
        });

    private static void Check(RuleContext<DockerfileDocument> context, EnvInstructionSyntax env, ImmutableHashSet<string>.Builder before)
    {
        var later = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pair in env.Variables.Reverse())
        {
            if (!later.Add(pair.Key.Value))
                context.Report(pair.Key.Location, pair.Key.Value, "twice by", "this value is lost; remove one of the two or use two ENV instructions");
        }

        // If the variable already has a value, the old value may be intended.
        var own = new HashSet<string>(env.Variables.Select(v => v.Key.RawText).Where(name => !before.Contains(name) && !GlobalArguments.Predefined.Contains(name)), StringComparer.Ordinal);
        if (own.Count == 0 || env.Variables.Length < 2)
            return;
        foreach (var pair in env.Variables.Where(v => v.Value is not null))
        {
            foreach (var variable in VariableReference.FindIn(pair.Value!.Text, context.Node.Root.Escape))
            {
                if (!variable.HasAlternative && variable.Name != pair.Key.RawText && own.Contains(variable.Name))
                    context.Report(new Location(context.Node, variable.Span), variable.Name, "by", "it has no value here yet; set it in an earlier ENV instruction");
            }
        }
    }
}

using System;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class VariableNotExpanded() : Rule(new()
{
    Id = "CNS8131",
    Title = "Flag contains a variable that is not expanded",
    MessageFormat = "The builder expands no variable in {0}, so '{1}' fails the build; {2}",
    Category = Categories.Building,
    Description = "The builder expands variables in FROM and in the paths and owners of COPY, ADD and RUN --mount, but not in --from, in the 'from' of a mount or in the flags of HEALTHCHECK. The build ends with an error.",
    Remediation = "Declare an ARG before the first FROM, use it in a FROM instruction with a stage name, and name that stage. Write other flags out.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Dockerfile,
})
{
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterInstructionAction<CopyInstructionSyntax>(static context =>
        {
            if (context.Node.From is { Value: { } value } flag)
                CheckSource(context, flag, value, "--from");
        });
        context.RegisterInstructionAction<RunInstructionSyntax>(static context =>
        {
            foreach (var mount in context.Node.Mounts)
            {
                if (mount.GetField("from") is { } value)
                    CheckSource(context, mount, value, "the 'from' of a mount");
            }

            foreach (var flag in context.Node.Flags.Where(f => f.Name is "network" or "security"))
                CheckFlag(context, flag);
        });
        context.RegisterInstructionAction<HealthcheckInstructionSyntax>(static context =>
        {
            foreach (var flag in context.Node.Flags)
                CheckFlag(context, flag);
        });
    }

    private static void CheckSource<T>(RuleContext<T> context, FlagSyntax flag, MappedText value, string where)
        where T : class
    {
        if (IsVariable(value.Text))
            context.Report(new Location(flag.Document, value.MapSpan(0, value.Length)), where, value.Text, $"add a stage with 'FROM {value.Text} AS <name>' and an ARG before the first FROM, and name the stage here");
    }

    private static void CheckFlag<T>(RuleContext<T> context, FlagSyntax flag)
        where T : class
    {
        if (flag.Value is { } value && IsVariable(value.Text))
            context.Report(flag.ValueLocation, "--" + flag.Name, value.Text, "write the value out");
    }

    // "{{" belongs to a template of another tool.
    private static bool IsVariable(string text)
    {
        var dollar = text.IndexOf('$');
        return dollar >= 0 && dollar + 1 < text.Length && (text[dollar + 1] is '{' or '_' || char.IsLetter(text[dollar + 1])) && !text.Contains("{{", StringComparison.Ordinal);
    }
}

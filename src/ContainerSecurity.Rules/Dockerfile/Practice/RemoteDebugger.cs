using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;
using ContainerSecurity.Rules.Dockerfile.Users.Support;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class RemoteDebugger() : Rule(new()
{
    Id = "CNS4054",
    Title = "Image opens a debugger or shell to the network",
    MessageFormat = "'{0}' opens {1} to the network; remove it from the image or let it listen on 127.0.0.1",
    Category = Categories.Network,
    Description = "A debugger, a remote shell or a console without a password runs any code that a client sends. Anyone who reaches the port of the container takes it over.",
    Remediation = "Remove it from the image. To debug, start the container with another command and forward the port from 127.0.0.1.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 8.0,
    AppliesTo = InputKinds.Dockerfile,
    Standards = ["CWE-489", "CWE-306"],
})
{
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterShellCommandAction(static context =>
        {
            if (context.Node.Script.Owner is not InstructionSyntax { Stage: { } stage } instruction || instruction is not (CmdInstructionSyntax or EntrypointInstructionSyntax) || !IsShipped(stage))
                return;
            var command = context.Node.EffectiveCommand;
            var words = command.NameWord is { } name ? command.Arguments.Insert(0, name) : [];
            // CMD has the arguments of an ENTRYPOINT in exec form.
            ImmutableArray<string> before = instruction is CmdInstructionSyntax { ExecForm: not null } ? EntrypointOf(stage) : [];
            ImmutableArray<string> line = [.. before, .. words.Select(w => w.StaticPrefix)];
            if (RemoteAccess.Find(line) is { } found && (found.Index >= before.Length ? found.Index - before.Length : 0) is var index && index < words.Length)
                context.Report(words[index].Location, words[index].StaticPrefix, found.What);
        });
        context.RegisterEnvironmentVariableAction(static context =>
        {
            if (context.Node is { Origin: EnvironmentVariableOrigin.Env, Stage: BuildStage stage, Name: { IsKnown: true, Value: { } name }, Value: { IsKnown: true, Value: { } value } } variable
                && IsShipped(stage) && RemoteAccess.OfVariable(name, value) is { } what)
            {
                context.Report(variable.Name.Location, name, what);
            }
        });
    }

    // A stage or file for development says so in its name.
    private static bool IsShipped(BuildStage stage) => stage is { IsFinal: true } && RootImages.RunsSomething(stage) && !IsForDevelopment(stage.Name.Value ?? "")
        && !IsForDevelopment(stage.Document.Path.Substring(stage.Document.Path.LastIndexOfAny(['/', '\\']) + 1));

    private static bool IsForDevelopment(string name) => name.Split('.', '-', '_').Any(part => part.ToLowerInvariant() is "dev" or "develop" or "development" or "debug" or "debugger" or "local" or "test");

    private static ImmutableArray<string> EntrypointOf(BuildStage stage)
    {
        for (var at = stage; at is not null; at = at.BaseStage)
        {
            if (at.Steps.LastOrDefault(i => i is EntrypointInstructionSyntax) is EntrypointInstructionSyntax entrypoint)
                return entrypoint.ExecForm is { } form ? [.. form.Items.Select(i => i.RawText)] : [];
        }

        return [];
    }
}

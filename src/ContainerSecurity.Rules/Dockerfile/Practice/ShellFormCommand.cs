using System;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class ShellFormCommand() : Rule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS8054",
        Title = "CMD or ENTRYPOINT uses shell form",
        MessageFormat = "{0} uses shell form, {1}; {2}",
        Category = Categories.Building,
        Description = "In shell form, the command runs as a child of a shell that does not forward signals, so the process is killed instead of stopped, and arguments after ENTRYPOINT are ignored.",
        Remediation = "Write the command in exec form (a JSON array), and name the shell in it if one is needed.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        AppliesTo = InputKinds.Dockerfile,
        Equivalents = ["hadolint:DL3025", "buildkit:JSONArgsRecommended", "kics:not_using_json_in_cmd_and_entrypoint_arguments"],
        HasFix = true,
    };

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterInstructionAction<CmdInstructionSyntax>(static context => Check(context.Node, context.Node.ShellForm, context.Report));
        context.RegisterInstructionAction<EntrypointInstructionSyntax>(static context => Check(context.Node, context.Node.ShellForm, context.Report));
    }

    private static void Check(InstructionSyntax instruction, WordSyntax? command, Action<Diagnostic> report)
    {
        // A SHELL instruction makes the shell intentional. CNS8055 reports a broken exec form.
        if (command is null || !instruction.Shell.IsEmpty || ExecForms.IsAttempt(command.RawText, isTestPossible: false))
            return;
        var isWindows = instruction.Stage is { IsWindows: true };
        // exec replaces the shell, so that signals arrive. An ENTRYPOINT still gets no arguments.
        var isReplaced = !isWindows && command.RawText.StartsWith("exec ", StringComparison.Ordinal) && instruction.Script is { Commands.Length: 1 };
        if (isReplaced && instruction is CmdInstructionSyntax)
            return;
        var array = ExecForms.FromPlainCommand(command.RawText, isWindows);
        var diagnostic = Diagnostic.Create(
            Descriptor, command.Location, instruction.Name, isReplaced ? "so it ignores CMD and the arguments of 'docker run'" : "which does not forward signals",
            array is not null || isReplaced ? "use exec form" : "move it to a script that ends with exec, and run the script in exec form");
        report(array is not null
            ? diagnostic with { Fixes = [new CodeFix("Use exec form", [new TextChange(command.Span, array)]) { IsSafe = false }] }
            : diagnostic);
    }
}

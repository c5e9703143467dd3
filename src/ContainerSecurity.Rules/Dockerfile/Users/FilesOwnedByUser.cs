using System;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Users.Support;

namespace ContainerSecurity.Rules.Dockerfile.Users;

public sealed class FilesOwnedByUser() : Rule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS2062",
        Title = "Files are owned by the user that the image runs as",
        MessageFormat = "These files are given to '{0}', whom the image runs as, so an intruder can change them; leave them to root",
        Category = Categories.Privileges,
        Description = "Who breaks into the program can change its own files, and with them what it does after the next start. Files of root can be read and run just as well.",
        Remediation = "Leave --chown out for code, and give the user only the directories that it writes to.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.All,
        AppliesTo = Platforms.Dockerfile,
        Equivalents = ["kics:chown_flag_exists"],
        Standards = ["CWE-732"],
    };

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterInstructionAction<CopyInstructionSyntax>(static context => Check(context.Node, context.Report));
        context.RegisterInstructionAction<AddInstructionSyntax>(static context => Check(context.Node, context.Report));
    }

    private static void Check(InstructionSyntax instruction, Action<Diagnostic> report)
    {
        if (instruction.Flag("chown") is { Value.Text: { Length: > 0 } owner } flag && instruction.Stage is { User: { IsKnown: true, Value: { } user } } && UserNames.User(owner) == UserNames.User(user) && !UserNames.IsRoot(user))
            report(Diagnostic.Create(Descriptor, flag.ValueLocation, user));
    }
}

using System.Linq;
using ContainerSecurity.Languages.Image;
using ContainerSecurity.Languages.Project;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class DevelopmentMode() : Rule(new()
{
    Id = "CNS8094",
    Title = "The image runs in development mode",
    MessageFormat = "{0} puts {1} into development mode, which shows errors with their code to everybody; leave it out of the image",
    Category = Categories.Building,
    Description = "In development mode frameworks show stack traces, settings and sometimes a console to whoever causes an error, and do without caches and checks.",
    Remediation = "Leave the variable out, and set it where the program is developed.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 4.5,
    AppliesTo = Platforms.Dockerfile | Platforms.Image | Platforms.Project,
    Standards = ["CWE-489", "CWE-209"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterEnvironmentVariableAction(static context =>
        {
            // Only what reaches the image that runs; an image without a command of its own is one to develop in.
            if (context.Node is not { Name: { IsKnown: true, Value: { } name }, Value: { IsKnown: true, Value: { } value } } variable || !ReachesWhatRuns(variable))
                return;
            if (Victim(name, value.Trim('"', '\'')) is { } victim)
                context.Report(variable.Name.Location, name, victim);
        });

    private static bool ReachesWhatRuns(EnvironmentVariable variable) => variable switch
    {
        { Location.Document.Kind: DocumentKind.Project } => true,
        { Origin: EnvironmentVariableOrigin.Env, Stage: { IsFinal: true } stage } => ContainerSecurity.Rules.Dockerfile.Users.Support.RootImages.RunsSomething(stage) && !IsForDevelopment(stage.Document.Path),
        { Origin: EnvironmentVariableOrigin.Image } => variable.Image is { } image && (!image.Entrypoint.IsEmpty || !image.Command.IsEmpty),
        _ => false,
    };

    // "Dockerfile.develop" says what it is for.
    private static bool IsForDevelopment(string path) =>
        path.Substring(path.LastIndexOfAny(['/', '\\']) + 1).Split('.', '-', '_').Any(part => part.ToLowerInvariant() is "dev" or "develop" or "development" or "debug" or "local");

    private static string? Victim(string name, string value) => (name, value.ToLowerInvariant()) switch
    {
        ("ASPNETCORE_ENVIRONMENT" or "DOTNET_ENVIRONMENT", "development") => ".NET",
        ("FLASK_ENV", "development") or ("FLASK_DEBUG", "1" or "true") => "Flask",
        ("RAILS_ENV" or "RACK_ENV", "development") => "Rails",
        ("APP_ENV", "dev" or "development" or "local") => "the program",
        ("APP_DEBUG" or "DJANGO_DEBUG", "1" or "true") => "the program",
        _ => null,
    };
}

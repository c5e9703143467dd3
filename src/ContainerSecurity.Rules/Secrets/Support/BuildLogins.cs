using System;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Rules.Secrets.Support;

/// <summary>Finds commands that log in to a service and store the login in a file. Source: the manuals of the tools.</summary>
internal static class BuildLogins
{
    /// <summary>The service that a command logs in to and stores a secret for; or null.</summary>
    public static string? Find(ShellInvocation command)
    {
        var words = command.Operands.Select(w => w.StaticText ?? w.StaticPrefix).Take(5).ToArray();
        var first = words.Length > 0 ? words[0] : "";
        var second = words.Length > 1 ? words[1] : "";
        return command.Name switch
        {
            "docker" or "podman" or "buildah" or "skopeo" or "nerdctl" when first == "login" => "a registry",
            "helm" when first == "registry" && second == "login" => "a registry",
            "az" when first == "login" && command.HasOption("-p", "--password", "--federated-token") => "Azure",
            "az" when first == "acr" && second == "login" && command.HasOption("-p", "--password") => "a registry",
            "azd" when first == "auth" && command.HasOption("--client-secret") => "Azure",
            "aws" when first == "configure" && second == "set" && words.Length > 3 && words[2] is ("aws_access_key_id" or "aws_secret_access_key" or "aws_session_token") => "AWS",
            "gcloud" when first == "auth" && second is "activate-service-account" or "login" => "Google Cloud",
            "gh" or "glab" when first == "auth" && second == "login" => "a git host",
            "npm" or "pnpm" or "yarn" when first == "config" && second == "set" && words.Skip(2).Any(IsNpmToken) => "a package registry",
            "dotnet" when first == "nuget" && (second is "add" or "update") && command.HasOption("-p", "--password") => "a package registry",
            "nuget" when first is "sources" or "source" && command.Arguments.Any(w => string.Equals(w.StaticText, "-Password", StringComparison.OrdinalIgnoreCase)) => "a package registry",
            "pip" or "pip3" when first == "config" && second == "set" && command.Arguments.Any(HasUserInUrl) => "a package registry",
            "git" when first == "config" && command.Arguments.Any(HasUserInUrl) => "a git host",
            "composer" when first == "config" && words.Any(w => w.StartsWith("http-basic.", StringComparison.Ordinal) || w.StartsWith("github-oauth.", StringComparison.Ordinal) || w.StartsWith("gitlab-token.", StringComparison.Ordinal)) => "a package registry",
            "poetry" when first == "config" && words.Any(w => w.StartsWith("pypi-token.", StringComparison.Ordinal) || w.StartsWith("http-basic.", StringComparison.Ordinal)) => "a package registry",
            "bundle" when first == "config" && command.Arguments.Length > 2 && words.Any(w => w.EndsWith(".com", StringComparison.Ordinal)) => "a package registry",
            "cargo" when first == "login" && words.Length > 1 => "a package registry",
            "doctl" when first == "auth" && second == "init" => "DigitalOcean",
            "ibmcloud" when first == "login" => "IBM Cloud",
            "oc" when first == "login" => "OpenShift",
            "heroku" or "vault" or "argocd" or "cf" when first == "login" || (first == "auth" && command.Name is "cf") => "a service",
            _ => null,
        };
    }

    /// <summary>Whether a script belongs to a RUN with a secret mount, which may supply the secret.</summary>
    public static bool HasSecretMount(ShellScript script) =>
        script.Owner is RunInstructionSyntax run && run.Mounts.Any(m => m.Value?.Text.Contains("type=secret", StringComparison.Ordinal) == true);

    /// <summary>Whether the logins of a script stay in its layer: no secret is mounted, and no command logs out.</summary>
    public static bool AreKept(ShellScript script) => !HasSecretMount(script) && !LogsOut(script);

    private static bool LogsOut(ShellScript script) =>
        script.Commands.Any(c => c.EffectiveCommand.Operands.FirstOrDefault()?.StaticText == "logout") || WrittenText.RemovedBy(script).Overlaps([".npmrc", ".docker", "config.json", ".gitconfig", ".aws", "credentials", "auth.json", ".azure"])
        || script.Commands.Any(c => c.EffectiveCommand is { Name: "git" or "npm" } tool && tool.Arguments.Any(w => w.StaticText is "--unset" or "delete" or "--remove-section" or "--unset-all"));

    private static bool IsNpmToken(string word) => word.Contains("_auth", StringComparison.Ordinal) || word.Contains("npmAuthToken", StringComparison.Ordinal) || word.Contains("_password", StringComparison.Ordinal);

    // "https://$TOKEN@host", "https://user:$TOKEN@host"
    private static bool HasUserInUrl(ShellWord word) =>
        word.Text.IndexOf("://", StringComparison.Ordinal) is > 0 and var at && word.Text.IndexOf('@', at) is var sign && sign > at && word.Text.IndexOf('/', at + 3) is var slash && (slash < 0 || slash > sign)
        && !word.Text.Substring(at, sign - at).Contains("git", StringComparison.Ordinal);
}

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
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
            "npm" or "pnpm" or "yarn" when ((first == "config" && second == "set") || first == "set") && words.Skip(1).Any(IsNpmToken) => "a package registry",
            "npm" or "pnpm" or "yarn" when first is "login" or "adduser" => "a package registry",
            "dotnet" when first == "nuget" && (second is "add" or "update") && command.HasOption("-p", "--password") => "a package registry",
            "nuget" when first is "sources" or "source" && command.Arguments.Any(w => string.Equals(w.StaticText, "-Password", StringComparison.OrdinalIgnoreCase)) => "a package registry",
            "pip" or "pip3" when first == "config" && second == "set" && command.Arguments.Any(HasUserInUrl) => "a package registry",
            "git" when StoresInGit(command) => "a git host",
            "svn" when first is "checkout" or "co" or "export" && command.HasOption("--password") && !command.HasOption("--no-auth-cache") => "a version control server",
            "composer" when first == "config" && words.Any(w => w.StartsWith("http-basic.", StringComparison.Ordinal) || w.StartsWith("github-oauth.", StringComparison.Ordinal) || w.StartsWith("gitlab-token.", StringComparison.Ordinal)) => "a package registry",
            "poetry" when first == "config" && words.Any(w => w.StartsWith("pypi-token.", StringComparison.Ordinal) || w.StartsWith("http-basic.", StringComparison.Ordinal)) => "a package registry",
            "bundle" when first == "config" && command.Arguments.Length > 2 && words.Any(w => w.EndsWith(".com", StringComparison.Ordinal)) => "a package registry",
            "cargo" or "uv" when first == "login" || (first == "auth" && second == "login") => "a package registry",
            "doctl" when first == "auth" && second == "init" => "DigitalOcean",
            "ibmcloud" when first == "login" => "IBM Cloud",
            "oc" when first == "login" => "OpenShift",
            "helm" when first == "repo" && second == "add" && command.HasOption("--password", "--password-stdin") => "a chart repository",
            "kubectl" when first == "config" && second == "set-credentials" && command.HasOption("--token", "--password") => "a cluster",
            "huggingface-cli" or "hf" when first == "login" || (first == "auth" && second == "login") => "Hugging Face",
            "go" when first == "env" && command.HasOption("-w") && command.Arguments.Any(HasUserInUrl) => "a module proxy",
            "mc" when (first == "alias" && second == "set") || (first == "config" && second == "host") => "object storage",
            "rclone" when first == "config" && second is "create" or "update" or "password" => "object storage",
            "s3cmd" when command.HasOption("--configure") && command.HasOption("--secret_key") => "object storage",
            "conan" when (first == "user" && command.HasOption("-p", "--password")) || (first == "remote" && second == "login") => "a package registry",
            "jf" or "jfrog" when (first == "config" || first == "c") && second == "add" => "a package registry",
            "gem" when first == "signin" => "a package registry",
            "conda" or "mamba" or "pip" or "pip3" or "uv" when first == "config" && command.Arguments.Any(HasUserInUrl) => "a package registry",
            "snyk" when first == "auth" => "a service",
            "wandb" or "pulumi" or "sentry-cli" or "terraform" or "wrangler" when first == "login" => "a service",
            "databricks" when first == "configure" && command.HasOption("--token") => "a service",
            "heroku" or "vault" or "argocd" or "cf" when first == "login" || (first == "auth" && command.Name is "cf") => "a service",
            _ => null,
        };
    }

    /// <summary>Whether the login that a command stores stays in the layer: no command logs out, and its file is neither removed nor in a mount.</summary>
    /// <remarks>A secret mount protects its own file only, not the one in which the tool stores what it was given.</remarks>
    public static bool IsKept(ShellCommand command, ShellScript script)
    {
        if (script.Commands.Length > SecretFlow.MostCommands)
            return true;
        var at = command.Span.Start;
        var invocation = command.EffectiveCommand;
        foreach (var later in script.Commands.Where(c => c.Span.Start > at))
        {
            var undo = later.EffectiveCommand;
            if (undo.Operands.FirstOrDefault()?.StaticText == "logout" || (undo.Name == invocation.Name && IsUndone(undo)))
                return false;
        }

        var text = command.Text + " " + string.Join(" ", script.Commands.Where(c => c.Span.Start <= at).SelectMany(FolderSettings));
        return !new LayerFiles(script).Discards(Stores(invocation), text, at);
    }

    private static bool IsUndone(ShellInvocation command) =>
        command.Arguments.Any(w => w.StaticText is "--unset" or "delete" or "--remove-section" or "--unset-all" or "unset" or "rm" or "remove")
        || (command.Name == "git" && command.Operands.Any(w => w.StaticText == "set-url") && !command.Arguments.Any(HasUserInUrl));

    // DOCKER_CONFIG=/tmp/x, export AWS_SHARED_CREDENTIALS_FILE=/tmp/x
    private static IEnumerable<string> FolderSettings(ShellCommand command) =>
        command.Assignments.Select(a => a.Value.Text).Concat(command.Name == "export" ? command.Arguments.Select(w => w.Text) : []);

    // The names of the files and folders in which a tool stores a login, of which one has to be removed.
    private static HashSet<string> Stores(ShellInvocation command)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { ".config", ".netrc" };
        names.UnionWith(command.Name switch
        {
            "docker" or "podman" or "buildah" or "skopeo" or "nerdctl" => [".docker", "config.json", "auth.json", "containers"],
            "helm" => [".docker", "config.json", "repositories.yaml", "helm", "registry"],
            "az" or "azd" => [".azure", ".docker", "config.json"],
            "aws" => [".aws", "credentials", "config"],
            "gcloud" => ["gcloud", "credentials.db"],
            "gh" or "glab" => ["gh", "glab-cli", "hosts.yml", ".gitconfig"],
            "npm" or "pnpm" or "yarn" => [".npmrc", ".yarnrc", ".yarnrc.yml", "rc"],
            "dotnet" or "nuget" => ["nuget.config", "NuGet", ".nuget"],
            "pip" or "pip3" => ["pip.conf", ".pip", "pip"],
            "git" => [".gitconfig", ".git", ".git-credentials"],
            "composer" => ["auth.json", ".composer", "composer"],
            "poetry" => ["auth.toml", "pypoetry"],
            "bundle" => [".bundle", "config"],
            "cargo" => [".cargo", "credentials.toml", "credentials"],
            "kubectl" or "oc" => [".kube", "config"],
            "huggingface-cli" or "hf" => ["huggingface", ".cache", "token"],
            "vault" => [".vault-token"],
            "svn" => [".subversion", ".svn"],
            "mc" => [".mc"],
            "rclone" => ["rclone", "rclone.conf"],
            "s3cmd" => [".s3cfg"],
            _ => [],
        });
        // A clone stores the address in its own folder, the last word, or the one named after the repository.
        if (command.Name == "git" && command.Operands.LastOrDefault() is { } last)
        {
            var name = WrittenText.FileName(last.StaticText ?? last.Text.Trim('"', '\''));
            names.Add(name);
            names.Add(name.EndsWith(".git", StringComparison.Ordinal) ? name.Substring(0, name.Length - 4) : name);
        }

        return names;
    }

    // A clone, a remote and a setting store the address; "git -c" before the subcommand stores nothing.
    private static bool StoresInGit(ShellInvocation command)
    {
        var words = command.Arguments;
        for (var i = 0; i < words.Length && i < 6; i++)
        {
            if (words[i].StaticText is "clone" or "remote" or "submodule" or "config" && (i == 0 || words[i - 1].StaticText is not ("-C" or "-c")))
                return words.Skip(i + 1).Any(w => (HasUserInUrl(w) && !w.IsStatic) || (words[i].StaticText == "config" && HasUserInUrl(w))) || words.Skip(i + 1).Where((_, at) => IsHeader(words, i + 1 + at)).Any();
        }

        return false;
    }

    // http.extraheader="Authorization: Bearer $TOKEN", as one word or two
    private static bool IsHeader(ImmutableArray<ShellWord> words, int at) =>
        words[at].StaticPrefix.Contains("extraheader", StringComparison.OrdinalIgnoreCase) && (!words[at].IsStatic || (at + 1 < words.Length && !words[at + 1].IsStatic));

    private static bool IsNpmToken(string word) => word.Contains("_auth", StringComparison.Ordinal) || word.Contains("npmAuthToken", StringComparison.Ordinal) || word.Contains("_password", StringComparison.Ordinal);

    // "https://$TOKEN@host", "https://user:$TOKEN@host"; "git@" names no one.
    private static bool HasUserInUrl(ShellWord word)
    {
        var text = word.Text;
        if (text.IndexOf("://", StringComparison.Ordinal) is not (> 0 and var at) || text.IndexOf('@', at) is not (> 0 and var sign))
            return false;
        var slash = text.IndexOf('/', at + 3);
        return (slash < 0 || slash > sign || text.IndexOf("$(", at, sign - at, StringComparison.Ordinal) >= 0) && text.Substring(at + 3, sign - at - 3) is not ("git" or "hg" or "svn" or "");
    }
}

using System;
using System.Collections.Generic;

namespace ContainerSecurity.Languages.Shell;

/// <summary>Options whose value is the next word, of programs with subcommands. Source: the manuals of the programs, 2026-01.</summary>
internal static class CommandOptions
{
    private static readonly string[] None = [];

    private static readonly string[] Node =
    [
        "--registry", "--prefix", "--cache", "--userconfig", "--globalconfig", "--workspace", "-w", "--omit", "--include", "--loglevel", "--fetch-retries", "--fetch-timeout", "--network-timeout",
        "--network-concurrency", "--cwd", "-C", "--dir", "--tag", "--filter", "-F", "--store-dir", "--modules-folder", "--cache-folder", "--mutex", "--global-folder", "--script-shell", "--otp",
    ];

    private static readonly Dictionary<string, string[]> Values = new(StringComparer.Ordinal)
    {
        ["npm"] = Node,
        ["pnpm"] = Node,
        ["yarn"] = Node,
        ["yarnpkg"] = Node,
        ["git"] = ["-C", "-c", "--git-dir", "--work-tree", "--namespace", "--exec-path", "--config-env", "-b", "--branch", "--depth", "-o", "--origin", "--reference", "--template"],
        ["docker"] = ["--config", "-c", "--context", "-H", "--host", "-l", "--log-level", "--tlscacert", "--tlscert", "--tlskey"],
        ["podman"] = ["--root", "--runroot", "--connection", "-c", "--url", "--identity", "--log-level", "--storage-driver", "--storage-opt"],
        ["kubectl"] = ["--kubeconfig", "--context", "--cluster", "--user", "-n", "--namespace", "-s", "--server", "--token", "--as", "--as-group", "--certificate-authority", "--client-certificate", "--client-key", "-f", "--filename", "-l", "--selector", "-o", "--output"],
        ["oc"] = ["--kubeconfig", "--context", "--cluster", "--user", "-n", "--namespace", "-s", "--server", "--token", "--as", "--certificate-authority"],
        ["helm"] = ["--kubeconfig", "--kube-context", "-n", "--namespace", "--registry-config", "--repository-cache", "--repository-config", "--version", "-f", "--values", "--set"],
        ["pip"] = ["--log", "--proxy", "--retries", "--timeout", "--exists-action", "--trusted-host", "--cert", "--client-cert", "--cache-dir", "--python", "--use-feature", "--use-deprecated", "--keyring-provider"],
        ["dotnet"] = ["--additionalprobingpath", "--depsfile", "--fx-version", "--roll-forward", "--runtimeconfig", "-c", "--configuration", "-f", "--framework", "-o", "--output", "-r", "--runtime", "-v", "--verbosity", "--source", "-s", "--version", "--tool-path", "--configfile", "--add-source"],
        ["cargo"] = ["--color", "-C", "--config", "-Z", "--manifest-path"],
        ["go"] = ["-C", "-o", "-ldflags", "-tags", "-mod", "-modfile", "-gcflags", "-asmflags", "-p", "-overlay", "-pgo", "-toolexec"],
        ["composer"] = ["-d", "--working-dir"],
        ["poetry"] = ["-C", "--directory", "-P", "--project"],
        ["uv"] = ["--directory", "--project", "--config-file", "--cache-dir", "--color", "--allow-insecure-host", "-p", "--python"],
        ["az"] = ["-o", "--output", "--query", "--subscription"],
        ["aws"] = ["--endpoint-url", "--output", "--query", "--profile", "--region", "--color", "--ca-bundle", "--cli-read-timeout", "--cli-connect-timeout"],
        ["gcloud"] = ["--account", "--project", "--configuration", "--format", "--verbosity", "--impersonate-service-account"],
        ["conda"] = ["-n", "--name", "-p", "--prefix", "-c", "--channel"],
        ["mamba"] = ["-n", "--name", "-p", "--prefix", "-c", "--channel"],
        ["micromamba"] = ["-n", "--name", "-p", "--prefix", "-r", "--root-prefix", "-c", "--channel", "--rc-file"],
        ["deno"] = ["-L", "--log-level"],
        ["bun"] = ["--cwd", "-c", "--config", "--registry"],
        ["choco"] = ["-s", "--source", "--version", "--params", "--package-parameters", "--ia", "--install-arguments", "--execution-timeout", "--checksum", "--checksum64", "--user", "-u", "--password", "-p", "--cacheLocation"],
        ["winget"] = ["--id", "--name", "-v", "--version", "-s", "--source", "--scope", "-a", "--architecture", "-l", "--location", "--locale", "-q", "--query"],
    };

    /// <summary>The options of a program whose value is the next word.</summary>
    public static string[] Of(string program) => Values.TryGetValue(program, out var found) ? found : None;
}

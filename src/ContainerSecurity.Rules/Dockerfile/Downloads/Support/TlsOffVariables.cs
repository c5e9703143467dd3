using System;

namespace ContainerSecurity.Rules.Dockerfile.Downloads.Support;

/// <summary>Recognizes environment variables that turn off certificate verification. Source: the manuals of Node.js, Python (PEP 493), git, npm, Yarn, pip, Go, Azure CLI, Bundler, Vault, conda, 2026-01.</summary>
internal static class TlsOffVariables
{
    /// <summary>The tool whose verification the variable turns off, or null.</summary>
    public static string? Victim(string name, string value) => name switch
    {
        "NODE_TLS_REJECT_UNAUTHORIZED" => value == "0" ? "Node.js" : null,
        "PYTHONHTTPSVERIFY" => value == "0" ? "Python" : null,
        // git only tests whether the variable is set.
        "GIT_SSL_NO_VERIFY" => "git",
        "NPM_CONFIG_STRICT_SSL" or "npm_config_strict_ssl" => SwitchText.IsOff(value) ? "npm" : null,
        "YARN_STRICT_SSL" or "yarn_strict_ssl" or "YARN_ENABLE_STRICT_SSL" => SwitchText.IsOff(value) ? "Yarn" : null,
        "PIP_TRUSTED_HOST" => value.Length > 0 ? "pip" : null,
        "GOINSECURE" => value.Length > 0 ? "Go" : null,
        "GOFLAGS" => Array.Exists(value.Split(' '), f => f.Trim('"', '\'') is "-insecure" or "--insecure" or "-insecure=true") ? "Go" : null,
        "UV_INSECURE_HOST" => value.Length > 0 ? "uv" : null,
        "HEX_UNSAFE_HTTPS" => SwitchText.IsOn(value) ? "Hex" : null,
        "ANSIBLE_GALAXY_IGNORE" => SwitchText.IsOn(value) ? "Ansible Galaxy" : null,
        "HELM_KUBEINSECURE_SKIP_TLS_VERIFY" => SwitchText.IsOn(value) ? "Helm" : null,
        "AZURE_CLI_DISABLE_CONNECTION_VERIFICATION" => SwitchText.IsOff(value) || value.Length == 0 ? null : "the Azure CLI",
        "VAULT_SKIP_VERIFY" => SwitchText.IsOn(value) ? "Vault" : null,
        "CONDA_SSL_VERIFY" => SwitchText.IsOff(value) ? "conda" : null,
        "BUNDLE_SSL_VERIFY_MODE" => value == "0" ? "Bundler" : null,
        _ => null,
    };
}

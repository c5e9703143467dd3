using System;
using System.Collections.Generic;
using ContainerSecurity.Languages.Image;
using ContainerSecurity.Rules.BuiltImages.Support;

namespace ContainerSecurity.Rules.BuiltImages;

public sealed class SetuidProgram() : Rule(new()
{
    Id = "CNS2100",
    Title = "Image contains a setuid or setgid program",
    MessageFormat = "'{0}' has the {1} bit, so it runs with the permissions of {2}; remove the bit with 'chmod a-s'",
    Category = Categories.Privileges,
    Description = "A vulnerability in a setuid-root program gives root to any user of the container. The programs that distributions ship with the bit are not reported.",
    Remediation = "Remove the bit in the layer that adds the file, and run containers with allowPrivilegeEscalation: false.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 5.0,
    AppliesTo = InputKinds.Image,
    Equivalents = ["dockle:CIS-DI-0008"],
    Standards = ["CIS-DOCKER:4.8", "NIST-800-190:4.1.2", "CWE-250", "CWE-732"],
})
{
    // Sources: the file lists of the essential and most common packages of Debian, Ubuntu, Fedora and Alpine.
    private static readonly HashSet<string> Usual = new(StringComparer.Ordinal)
    {
        "su", "sudo", "passwd", "chsh", "chfn", "chage", "expiry", "gpasswd", "newgrp", "newuidmap", "newgidmap", "mount", "umount", "ping", "ping6", "wall", "write", "bsd-write",
        "unix_chkpwd", "pam_extrausers_chkpwd", "pam_timestamp_check", "ssh-agent", "ssh-keysign", "dbus-daemon-launch-helper", "crontab", "at", "fusermount", "fusermount3",
        "pkexec", "polkit-agent-helper-1", "utempter", "userhelper", "usernetctl", "bbsuid", "doas", "locate", "plocate", "mlocate", "dotlockfile", "camel-lock-helper-1.2",
        "traceroute6.iputils", "mount.nfs", "mount.cifs", "sg", "postdrop", "postqueue", "exim4", "procmail", "lockfile", "grub2-set-bootflag", "krb5_child", "ldap_child",
        "selinux_child", "proxy_child", "sssd_pam", "chrome-sandbox",
    };

    public override void Initialize(AnalysisContext context) =>
        context.RegisterImageDocumentAction(static context =>
        {
            foreach (var (layer, file) in ImageFiles.Final(context.Node))
            {
                if (file.Kind != ImageFileKind.File || !(file.HasSetUserId || file.HasSetGroupId) || IsUsual(file.Path))
                    continue;
                var owner = file.HasSetUserId ? $"user {file.UserId}" : $"group {file.GroupId}";
                context.Report(layer.Location, file.Path, file.HasSetUserId ? "setuid" : "setgid", owner);
            }
        });

    // A file of such a name elsewhere is not the program of the distribution.
    private static bool IsUsual(string path)
    {
        var slash = path.LastIndexOf('/');
        var folder = path.Substring(0, slash);
        return Usual.Contains(path.Substring(slash + 1))
            && (folder is "/bin" or "/sbin" or "/usr/bin" or "/usr/sbin" || folder.StartsWith("/usr/lib", StringComparison.Ordinal) || folder.StartsWith("/lib", StringComparison.Ordinal)
                || folder.StartsWith("/opt/google/", StringComparison.Ordinal));
    }
}
